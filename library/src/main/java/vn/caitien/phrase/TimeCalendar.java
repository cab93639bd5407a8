package vn.caitien.phrase;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands under the words tháng, tuần and ngày. A point that is not there is null, the cursor then anywhere. */
final class TimeCalendar {
    /** What a number before it counts, so that it is no month, term or quarter. */
    static final Set<TimeSign> COUNTED = EnumSet.of(TimeSign.TIMES, TimeSign.COUNTED, TimeSign.MONTH,
            TimeSign.WEEK, TimeSign.DAY);

    private static final Set<TimeSign> BETWEEN_WEEK_AND_MONTH =
            EnumSet.of(TimeSign.FILLER, TimeSign.DASH, TimeSign.COMMA, TimeSign.AND, TimeSign.WEEKDAY, TimeSign.START,
                    TimeSign.END, TimeSign.NUMBER, TimeSign.NUMERAL, TimeSign.WEEK);

    private static final int WORDS_OF_A_WEEK = 8;
    private static final int MONTHS = 12;

    private final TimeCursor cursor;
    private final TimeDates dates;

    TimeCalendar(TimeCursor cursor, TimeDates dates) {
        this.cursor = cursor;
        this.dates = dates;
    }

    /** "6 tháng đầu năm 2026", "3 tháng đầu năm học". */
    @Nullable TimePoint monthsOfYear() {
        int count = cursor.peek().number();
        boolean late = cursor.peek(2).is(TimeSign.END);
        if (cursor.peek(3).is(TimeSign.SCHOOL_YEAR) && count >= 1 && count <= TimePoint.schoolYear().months()) {
            cursor.skip(4);
            return TimePoint.ofSchoolYear(count, late);
        }
        if (count < 1 || count > MONTHS || !cursor.peek(3).is(TimeSign.YEAR) || !cursor.peek(4).year()) {
            return null;
        }
        int year = cursor.peek(4).number();
        cursor.skip(5);
        return new TimePoint(TimePoint.Kind.YEAR, late ? MONTHS + 1 - count : 1, count, 0, year);
    }

    /** "ngày 20 tháng 11", "ngày 15/12", "ngày 05" of a list; a number must follow. */
    @Nullable TimePoint day() {
        cursor.skip(1);
        TimePoint full = dates.threeParts();
        if (full != null) {
            return full;
        }
        int day = cursor.peek().number();
        boolean named = cursor.seesAt(1, TimeSign.MONTH) && TimeDates.month(cursor.peek(2));
        if (named) {
            int month = cursor.peek(2).number();
            cursor.skip(3);
            return TimePoint.date(day, month);
        }
        TimePoint other = dates.read(null);
        if (other == null && cursor.peek().small()) {
            cursor.skip(1);
            return TimePoint.date(day, 0);
        }
        return other;
    }

    /** "tuần 3 tháng 9" is that month. */
    @Nullable TimePoint week() {
        cursor.skip(1);
        for (int i = 0; i < WORDS_OF_A_WEEK && weekGoesOn(); i++) {
            cursor.skip(1);
        }
        if (cursor.take(TimeSign.SLASH)) {
            TimePoint dated = dates.monthAndYear();
            return dated == null && TimeDates.month(cursor.peek()) ? monthAlone() : dated;
        }
        return cursor.peek().is(TimeSign.MONTH) ? month() : null;
    }

    private boolean weekGoesOn() {
        boolean range = cursor.peek().is(TimeSign.UNTIL)
                && (cursor.peek(1).is(TimeSign.WEEK) || cursor.peek(1).counts());
        return range || BETWEEN_WEEK_AND_MONTH.contains(cursor.peek().sign());
    }

    /** "tháng 9", "tháng 9/2025"; "tháng 9/10" may be a list or a day, and is neither. */
    @Nullable TimePoint month() {
        cursor.skip(1);
        cursor.take(TimeSign.DOT);
        if (cursor.peek().small() && cursor.peek().number() > MONTHS) {
            return dates.threeParts();
        }
        TimePoint both = dates.monthAndYear();
        if (both != null) {
            return both;
        }
        boolean dated = cursor.peek(1).is(TimeSign.SLASH) && TimeDates.month(cursor.peek(2));
        if (dated || !TimeDates.within(cursor.peek(), MONTHS) || COUNTED.contains(cursor.peek(1).sign())) {
            return null;
        }
        return monthAlone();
    }

    private TimePoint monthAlone() {
        TimePoint month = TimePoint.month(cursor.peek().number());
        cursor.skip(1);
        return month;
    }
}
