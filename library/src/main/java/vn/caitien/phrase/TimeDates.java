package vn.caitien.phrase;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads points of time written in figures: 15/12/2025, 20/11, 9/2025, 2025 - 2026, 2026, and a bare 12 in a list. */
final class TimeDates {
    /** Signs of what is counted: "3 lần", "24/24 giáo viên" are no dates. */
    private static final Set<TimeSign> COUNTS = EnumSet.of(TimeSign.TIMES, TimeSign.COUNTED);

    /** What may stand after a number whose head word stands before: "tháng 9, 12 hằng năm". */
    private static final Set<TimeSign> AFTER_BARE = EnumSet.of(
            TimeSign.COMMA, TimeSign.AND, TimeSign.BREAK, TimeSign.DASH, TimeSign.UNTIL, TimeSign.CLOSE, TimeSign.OPEN,
            TimeSign.YEAR, TimeSign.SCHOOL_YEAR, TimeSign.EVERY, TimeSign.FILLER, TimeSign.ONWARD, TimeSign.FOLLOWING,
            TimeSign.COLON, TimeSign.YEARLY, TimeSign.BEFORE, TimeSign.BY, TimeSign.FINISH);

    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int CENTURY = 2000;

    private final TimeCursor cursor;
    private final TimeContext context;

    TimeDates(TimeCursor cursor, TimeContext context) {
        this.cursor = cursor;
        this.context = context;
    }

    /**
     * The point that begins with the next figure.
     *
     * @param before the point before it in the same list, whose head word it may share; null for none
     * @return null when the figure begins no point; the cursor then has not moved
     */
    @Nullable TimePoint read(@Nullable TimePoint before) {
        TimePoint full = threeParts();
        if (full == null && before != null) {
            full = dayOfMonth(before);
        }
        if (full == null) {
            full = counted(before) ? bare(before) : monthAndYear();
        }
        if (full == null) {
            full = dayAndMonth();
        }
        if (full == null) {
            full = years(before);
        }
        return full != null ? full : bare(before);
    }

    /** "Quý I, II/2026", "HK 1 - 2/2026": the figure before the year counts what the head word says. */
    private boolean counted(@Nullable TimePoint before) {
        return before != null && (before.year() == null || cursor.peek().is(TimeSign.NUMERAL))
                && (before.kind() == TimePoint.Kind.QUARTER || before.kind() == TimePoint.Kind.TERM);
    }

    /** 15/12/2025, with slashes, dots or dashes. */
    @Nullable TimePoint threeParts() {
        TimeSign mark = cursor.peek(1).sign();
        boolean slashes = mark == TimeSign.SLASH;
        if (!(slashes || mark == TimeSign.DOT || mark == TimeSign.DASH)
                || !date(cursor.peek(), cursor.peek(2)) || !cursor.peek(3).is(mark)) {
            return null;
        }
        TimeToken year = cursor.peek(4);
        boolean shortYear = slashes && year.small() && year.digits() == 2;
        if (!(year.year() || shortYear) || cursor.peek(5).is(TimeSign.SLASH)) {
            return null;
        }
        TimePoint date = TimePoint.date(cursor.peek().number(), cursor.peek(2).number())
                .in(shortYear ? CENTURY + year.number() : year.number());
        cursor.skip(5);
        return date;
    }

    /** 9/2025 or 9.2025; a longer one, as in 09/2024/TT-BGDĐT, is the number of a paper. */
    @Nullable TimePoint monthAndYear() {
        boolean marked = cursor.peek(1).is(TimeSign.SLASH) || cursor.peek(1).is(TimeSign.DOT) || dashed();
        if (!marked || !month(cursor.peek()) || !cursor.peek(2).year() || cursor.peek(3).is(TimeSign.SLASH)) {
            return null;
        }
        TimePoint found = TimePoint.month(cursor.peek().number()).in(cursor.peek(2).number());
        cursor.skip(3);
        return found;
    }

    /** "11-2025", but not "9-2025-2026". */
    private boolean dashed() {
        boolean other = cursor.peek(-1).is(TimeSign.NOISE) || COUNTS.contains(cursor.peek(-1).sign());
        boolean years = cursor.peek(3).is(TimeSign.DASH) && cursor.peek(4).year();
        return cursor.peek(1).is(TimeSign.DASH) && !other && !years;
    }

    /** "20 tháng 11" behind a day before it: "ngày 15 đến 20 tháng 11". */
    private @Nullable TimePoint dayOfMonth(TimePoint before) {
        boolean day = before.kind() == TimePoint.Kind.DATE || before.kind() == TimePoint.Kind.BARE;
        if (!day || !cursor.seesAt(1, TimeSign.MONTH) || !date(cursor.peek(), cursor.peek(2))) {
            return null;
        }
        TimePoint found = TimePoint.date(cursor.peek().number(), cursor.peek(2).number());
        cursor.skip(3);
        return found;
    }

    private @Nullable TimePoint dayAndMonth() {
        boolean fits = cursor.peek(1).is(TimeSign.SLASH) && date(cursor.peek(), cursor.peek(2))
                && !cursor.peek(3).is(TimeSign.SLASH) && !COUNTS.contains(cursor.peek(3).sign());
        if (!fits) {
            return null;
        }
        TimePoint found = TimePoint.date(cursor.peek().number(), cursor.peek(2).number());
        cursor.skip(3);
        return found;
    }

    /** A year, or two with a dash: a school year where the head word or the plan's own year makes it one. */
    @Nullable TimePoint years(@Nullable TimePoint before) {
        if (!cursor.peek().year()) {
            return null;
        }
        int first = cursor.peek().number();
        boolean schools = before != null && before.kind() == TimePoint.Kind.SCHOOL_YEAR;
        Integer last = secondYear();
        if (last != null && (schools || context.isSchoolYear(first, last))) {
            cursor.skip(3);
            return TimePoint.schoolYears(first, last);
        }
        if (schools || (last == null && cursor.peek(-1).is(TimeSign.NOISE))) {
            return null;
        }
        cursor.skip(last == null ? 1 : 3);
        return TimePoint.years(first, last == null ? first : last);
    }

    /** The later year of the pair that begins here; null when there is none. */
    @Nullable Integer secondYear() {
        TimeToken second = cursor.peek(2);
        boolean pair = cursor.peek().year()
                && (cursor.peek(1).is(TimeSign.DASH) || cursor.peek(1).is(TimeSign.SLASH));
        int first = cursor.peek().number();
        if (pair && second.year() && second.number() > first) {
            return second.number();
        }
        boolean shortened = pair && second.small() && second.number() == (first + 1) % 100
                && !cursor.peek(3).is(TimeSign.SLASH);
        return shortened ? Integer.valueOf(first + 1) : null;
    }

    private @Nullable TimePoint bare(@Nullable TimePoint before) {
        TimePoint found = before == null ? leading() : following(before);
        if (found != null) {
            cursor.skip(1);
        }
        return found;
    }

    /** The 9 of "9 - 12/2025": what it counts stands only behind it. */
    private @Nullable TimePoint leading() {
        boolean joined = cursor.peek(1).is(TimeSign.DASH) || cursor.peek(1).is(TimeSign.COMMA)
                || cursor.peek(1).is(TimeSign.AND) || cursor.peek(1).is(TimeSign.UNTIL);
        boolean figure = cursor.peek(2).small() || (cursor.peek(2).is(TimeSign.DAY) && cursor.peek(3).small());
        boolean counted = cursor.peek(-1).is(TimeSign.NOISE) || COUNTS.contains(cursor.peek(-1).sign());
        return cursor.peek().small() && joined && figure && !counted ? TimePoint.bare(cursor.peek().number()) : null;
    }

    private @Nullable TimePoint following(TimePoint before) {
        TimeToken token = cursor.peek();
        boolean named = before.kind() == TimePoint.Kind.DATE
                && cursor.seesAt(1, TimeSign.MONTH, TimeSign.NUMBER) && token.small();
        boolean dated = counted(before) && cursor.peek(1).is(TimeSign.SLASH) && cursor.peek(2).year();
        if (!named && !dated && !AFTER_BARE.contains(cursor.peek(1).sign())) {
            return null;
        }
        return switch (before.kind()) {
            case MONTH -> month(token) ? TimePoint.month(token.number()) : null;
            case QUARTER -> within(token, 4) ? TimePoint.quarter(token.number()) : null;
            case TERM -> within(token, 2) ? TimePoint.term(token.number()) : null;
            case DATE, BARE -> token.small() && within(token, DAYS) ? TimePoint.bare(token.number()) : null;
            case SUMMER, TET, YEAR, SCHOOL_YEAR -> null;
        };
    }

    static boolean month(TimeToken token) {
        return token.small() && within(token, MONTHS);
    }

    static boolean within(TimeToken token, int most) {
        return token.counts() && token.number() >= 1 && token.number() <= most;
    }

    private static boolean date(TimeToken day, TimeToken month) {
        return day.small() && within(day, DAYS) && month(month);
    }
}
