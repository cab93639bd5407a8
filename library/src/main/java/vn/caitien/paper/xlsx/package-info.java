/** Papers as workbooks: the texts as on paper, each table on a sheet of its own, ready to be filtered. */
@NullMarked
package vn.caitien.paper.xlsx;

import org.jspecify.annotations.NullMarked;
