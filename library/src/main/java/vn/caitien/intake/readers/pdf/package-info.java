/** PDF: glyphs and ruling lines of a page become grids, cells, lines and paragraphs. */
@NullMarked
package vn.caitien.intake.readers.pdf;

import org.jspecify.annotations.NullMarked;
