/** Papers as the text that people copy out of them, in several shapes, with gold tags for every part of every line. */
@NullMarked
package vn.caitien.samples.flat;

import org.jspecify.annotations.NullMarked;
