/** Decides which column of a plan a piece of text belongs to. */
@NullMarked
package vn.caitien.intake.labelling;

import org.jspecify.annotations.NullMarked;
