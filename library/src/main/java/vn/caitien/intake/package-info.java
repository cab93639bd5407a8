/** A document in, a plan out, every cell with its place and a confidence. */
@NullMarked
package vn.caitien.intake;

import org.jspecify.annotations.NullMarked;
