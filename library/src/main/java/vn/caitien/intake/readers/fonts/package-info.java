/** Where a run's letters pass on their way from a document, with the font they are drawn in. */
@NullMarked
package vn.caitien.intake.readers.fonts;

import org.jspecify.annotations.NullMarked;
