/** Excel workbooks: the shown text of cells, parted into tables and the paragraphs around them. */
@NullMarked
package vn.caitien.intake.readers.xlsx;

import org.jspecify.annotations.NullMarked;
