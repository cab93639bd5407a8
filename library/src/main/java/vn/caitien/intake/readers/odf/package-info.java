/** OpenDocument texts and sheets, read from their markup as LibreOffice shows them. */
@NullMarked
package vn.caitien.intake.readers.odf;

import org.jspecify.annotations.NullMarked;
