/** Rules over the single cells of a row: what is missing, shifted, vague or late. */
@NullMarked
package vn.caitien.check.cells;

import org.jspecify.annotations.NullMarked;
