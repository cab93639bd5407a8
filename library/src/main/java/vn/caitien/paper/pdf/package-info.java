/** Papers as PDF: tagged, with their letters in them, the same bytes for the same paper. */
@NullMarked
package vn.caitien.paper.pdf;

import org.jspecify.annotations.NullMarked;
