/** Word documents, read straight from their markup as Word would show them. */
@NullMarked
package vn.caitien.intake.readers.docx;

import org.jspecify.annotations.NullMarked;
