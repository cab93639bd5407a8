/** The work of a plan by days: a month on a page, and calendars that other programs read. */
@NullMarked
package vn.caitien.app.work.calendar;

import org.jspecify.annotations.NullMarked;
