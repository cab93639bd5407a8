/** What the papers written as markup share: elements, escaped words, the bodies of tables. */
@NullMarked
package vn.caitien.paper.markup;

import org.jspecify.annotations.NullMarked;
