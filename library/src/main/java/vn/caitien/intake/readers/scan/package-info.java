/** Reads pictures of pages: rulings from pixels, words from the program tesseract, tables as a ruled PDF's. */
@NullMarked
package vn.caitien.intake.readers.scan;

import org.jspecify.annotations.NullMarked;
