package vn.caitien.app.work.reminding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is in a school to be reminded of.
 *
 * @param tasks open, and late, near or waiting; what is due first before the rest
 * @param reports that came since a moment, or stand behind another; the latest first
 * @param choice of the account that was asked for; null when it made none
 */
record Look(List<DueTask> tasks, List<NewReport> reports, @Nullable ReminderChoice choice) {}
