/**
 * A table whose borders are lost, found again in its lines: each word is given its column by dynamic programming over
 * the order of the columns. docs/flattened-text.md tells how, with an example.
 */
@NullMarked
package vn.caitien.intake.flat;

import org.jspecify.annotations.NullMarked;
