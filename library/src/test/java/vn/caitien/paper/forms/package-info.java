/** What the forms make of plans. */
@NullMarked
package vn.caitien.paper.forms;

import org.jspecify.annotations.NullMarked;
