package vn.caitien.app.improvement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Row;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;

/** Why a row of an earlier plan is, or is not, one for a new plan; in the order in which they are shown. */
public enum Due {
    /** Of a plan for several years: it comes back. */
    RECURS,
    /** It falls in the year. */
    IN_YEAR,
    /** Nothing tells when it is due. */
    NO_TIME,
    /** It falls in other years. */
    OTHER_YEAR,
    /** Of an earlier plan: nothing says that it was done. */
    OPEN,
    /** It was done. */
    DONE;

    /** In message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Due after(Row row) {
        return row.progress() == Progress.DONE ? DONE : OPEN;
    }

    /** Months are compared: a plan of several years names no nearer days. What recurs between days is not due outside them. */
    static Due in(Row row, SchoolYear year) {
        Schedule schedule = row.normalised().schedule();
        boolean recurs = schedule.recurrence() != null && schedule.recurrence() != Recurrence.NONE;
        if (schedule.spans().isEmpty()) {
            return recurs ? RECURS : NO_TIME;
        }
        boolean within = schedule.spans().stream().anyMatch(span -> month(span.start(), "").compareTo(month(year.to())) <= 0
                && month(span.end(), "9999").compareTo(month(year.from())) >= 0);
        return !within ? OTHER_YEAR : recurs ? RECURS : IN_YEAR;
    }

    private static String month(@Nullable String day, String open) {
        return day == null ? open : day.substring(0, "yyyy-MM".length());
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }
}
