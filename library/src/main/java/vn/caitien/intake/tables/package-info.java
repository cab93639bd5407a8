/** Rebuilds the rows of a plan's tables from pages, repeated headers and torn rows. */
@NullMarked
package vn.caitien.intake.tables;

import org.jspecify.annotations.NullMarked;
