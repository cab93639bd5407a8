/** Rules over the words themselves: torn, glued, wrongly marked, slipped. */
@NullMarked
package vn.caitien.check.words;

import org.jspecify.annotations.NullMarked;
