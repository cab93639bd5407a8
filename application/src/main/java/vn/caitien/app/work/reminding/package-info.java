/** Who is told of what is due: a mail a day at most, the same on a page, and for a school's chat group. */
@NullMarked
package vn.caitien.app.work.reminding;

import org.jspecify.annotations.NullMarked;
