/** Words and phrases of a plan as rules compare them. */
@NullMarked
package vn.caitien.check.lexicon;

import org.jspecify.annotations.NullMarked;
