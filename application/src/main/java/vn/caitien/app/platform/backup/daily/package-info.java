/** A backup each day, by the clock; the last ones are kept by days, weeks and months. */
@NullMarked
package vn.caitien.app.platform.backup.daily;

import org.jspecify.annotations.NullMarked;
