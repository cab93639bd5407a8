/** Writes a paper as DOCX, XLSX or PDF. */
@NullMarked
package vn.caitien.samples.write;

import org.jspecify.annotations.NullMarked;
