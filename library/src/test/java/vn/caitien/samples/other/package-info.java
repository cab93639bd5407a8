/** Papers of schools that are no improvement plan, and papers put together in one file. */
@NullMarked
package vn.caitien.samples.other;

import org.jspecify.annotations.NullMarked;
