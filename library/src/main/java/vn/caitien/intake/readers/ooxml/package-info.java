/** What Word's and Excel's files share: a zip of markup parts, opened under guard. */
@NullMarked
package vn.caitien.intake.readers.ooxml;

import org.jspecify.annotations.NullMarked;
