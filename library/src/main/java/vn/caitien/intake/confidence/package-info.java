/** Says how sure the reading of each cell is: a probability fitted to documents whose truth is known. */
@NullMarked
package vn.caitien.intake.confidence;

import org.jspecify.annotations.NullMarked;
