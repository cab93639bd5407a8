/** One reader a file format: bytes in, a {@link vn.caitien.intake.SourceDocument} out, nothing understood yet. */
@NullMarked
package vn.caitien.intake.readers;

import org.jspecify.annotations.NullMarked;
