/** Papers as Word documents, opened again by another program and read again by the way in. */
@NullMarked
package vn.caitien.paper.docx;

import org.jspecify.annotations.NullMarked;
