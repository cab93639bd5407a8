/** Programs that measure, and write docs/benchmarks.md themselves. */
@NullMarked
package vn.caitien.benchmarks;

import org.jspecify.annotations.NullMarked;
