/** Excel workbooks of before 2007: the shown text of cells, parted as those of newer ones. */
@NullMarked
package vn.caitien.intake.readers.xls;

import org.jspecify.annotations.NullMarked;
