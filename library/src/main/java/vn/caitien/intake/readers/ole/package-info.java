/** What Word's and Excel's files of before 2007 share: a compound file of streams, opened under guard. */
@NullMarked
package vn.caitien.intake.readers.ole;

import org.jspecify.annotations.NullMarked;
