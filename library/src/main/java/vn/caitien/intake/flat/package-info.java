/** Text that lost its layout: wrapped lines put together again, and tables whose cells stand line by line. */
@NullMarked
package vn.caitien.intake.flat;

import org.jspecify.annotations.NullMarked;
