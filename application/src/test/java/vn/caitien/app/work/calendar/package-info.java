@NullMarked
package vn.caitien.app.work.calendar;

import org.jspecify.annotations.NullMarked;
