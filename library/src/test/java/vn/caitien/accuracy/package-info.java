/** How well imports agree with truths: the thresholds of samples, of other plans and of random documents. */
@NullMarked
package vn.caitien.accuracy;

import org.jspecify.annotations.NullMarked;
