package vn.caitien.app.work.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.work.Times;
import vn.caitien.plan.Schedule.Recurrence;

/** The times a task comes between two days. A sheet of work goes by months, so what is done weekly comes once a month. */
final class Repeating {
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private Repeating() {}

    /** @param starts with {@code due} null only for what is done once */
    static Times of(Recurrence recurrence, @Nullable LocalDate starts, @Nullable LocalDate due) {
        int months = switch (recurrence) {
            case NONE, CONTINUOUS -> 0;
            case WEEKLY, MONTHLY -> 1;
            case QUARTERLY -> QUARTER;
            case YEARLY -> YEAR;
        };
        if (months == 0 || starts == null || due == null) {
            return new Times(recurrence, List.of(new Times.Time(starts, due)));
        }
        List<Times.Time> each = new ArrayList<>();
        for (YearMonth month = YearMonth.from(starts); !month.atDay(1).isAfter(due); month = month.plusMonths(months)) {
            LocalDate first = month.atDay(1);
            LocalDate last = month.plusMonths(months - 1L).atEndOfMonth();
            each.add(new Times.Time(first.isBefore(starts) ? starts : first, last.isAfter(due) ? due : last));
        }
        return new Times(recurrence, each);
    }
}
