/** Reads HTML: saved pages, web archives, what Word, Excel and LibreOffice save as HTML or put on the clipboard. */
@NullMarked
package vn.caitien.intake.readers.html;

import org.jspecify.annotations.NullMarked;
