/** Measures how many slips of the pen the rules over words find, and what they say of text that is right. */
@NullMarked
package vn.caitien.check.slips;

import org.jspecify.annotations.NullMarked;
