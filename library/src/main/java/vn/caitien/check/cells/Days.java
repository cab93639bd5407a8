package vn.caitien.check.cells;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Span;

/**
 * The days a stretch covers.
 *
 * @param first null when its beginning is open
 * @param last null when its end is open
 */
record Days(@Nullable LocalDate first, @Nullable LocalDate last) {
    private static final int MONTH_ONLY = "2025-09".length();

    /** Null for a stretch that runs backwards or names a day no calendar has. */
    static @Nullable Days of(Span span) {
        LocalDate first = span.start() == null ? null : day(span.start(), false);
        LocalDate last = span.end() == null ? null : day(span.end(), true);
        boolean impossible = span.start() != null && first == null || span.end() != null && last == null;
        boolean backwards = first != null && last != null && last.isBefore(first);
        return impossible || backwards ? null : new Days(first, last);
    }

    /** Whether it is a calendar year, of which a school year is only a part. */
    boolean calendarYear() {
        return first != null && last != null && first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    }

    private static @Nullable LocalDate day(String text, boolean end) {
        YearMonth month = YearMonth.parse(text.substring(0, MONTH_ONLY));
        if (text.length() == MONTH_ONLY) {
            return end ? month.atEndOfMonth() : month.atDay(1);
        }
        int day = Integer.parseInt(text.substring(MONTH_ONLY + 1));
        return month.isValidDay(day) ? month.atDay(day) : null;
    }
}
