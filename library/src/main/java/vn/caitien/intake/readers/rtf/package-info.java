/** Reads Rich Text Format (specification 1.9.1) as Word, WordPad and LibreOffice write it. */
@NullMarked
package vn.caitien.intake.readers.rtf;

import org.jspecify.annotations.NullMarked;
