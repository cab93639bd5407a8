package vn.caitien.app.work.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/**
 * What is set about reminders.
 *
 * @param time when mail is made, by the clock of Vietnam
 * @param ahead how many days are looked ahead
 */
record ReminderPlan(LocalTime time, int ahead) {
    /** What is overdue is told again after so many days. */
    static final int AGAIN = 7;

    static ReminderPlan of(SettingValues settings) {
        return new ReminderPlan(settings.always(Settings.REMINDERS_TIME), settings.always(Settings.REMINDERS_DAYS));
    }

    /** When the mail of that day is made. */
    Instant due(LocalDate day) {
        return day.atTime(time).atZone(Today.VIETNAM).toInstant();
    }

    /** The first day of which it matters what was told. */
    LocalDate remembered(LocalDate day) {
        return day.minusDays(Math.max(AGAIN, ahead));
    }
}
