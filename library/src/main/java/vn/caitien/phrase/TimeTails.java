package vn.caitien.phrase;

import org.jspecify.annotations.Nullable;

/** Reads the year that stands behind a point: "/2026", "năm 2026", "năm học 2025-2026", "(2025-2026)". */
final class TimeTails {
    private static final int CENTURY = 2000;

    private final TimeCursor cursor;
    private final TimeDates dates;

    TimeTails(TimeCursor cursor, TimeDates dates) {
        this.cursor = cursor;
        this.dates = dates;
    }

    /** The point with its year, where one stands behind it and it has none yet. */
    TimePoint read(TimePoint point) {
        if (point.year() != null || point.kind() == TimePoint.Kind.BARE) {
            return point;
        }
        int start = cursor.at();
        TimePoint dated = joined(point);
        if (dated == null) {
            cursor.back(start);
            dated = named(point);
        }
        if (dated == null) {
            cursor.back(start);
            return point;
        }
        return dated;
    }

    /** "/2026", "-2026", " 2026", and of a month "/26"; "/2025-2026" is a school year. */
    private @Nullable TimePoint joined(TimePoint point) {
        boolean slash = cursor.take(TimeSign.SLASH);
        boolean mark = slash || cursor.take(TimeSign.DASH) || cursor.take(TimeSign.OPEN);
        Integer last = dates.secondYear();
        if (last != null && last == cursor.peek().number() + 1) {
            return inSchoolYear(point);
        }
        TimeToken year = cursor.peek();
        if (year.year() && !cursor.peek(1).is(TimeSign.SLASH)) {
            cursor.skip(1);
            return point.in(year.number());
        }
        boolean shortened = slash && point.kind() == TimePoint.Kind.MONTH && year.small() && year.number() > 12;
        if (mark && shortened) {
            cursor.skip(1);
            return point.in(CENTURY + year.number());
        }
        return null;
    }

    private @Nullable TimePoint named(TimePoint point) {
        if (!cursor.take(TimeSign.COMMA) && !cursor.take(TimeSign.OPEN)) {
            cursor.take(TimeSign.DASH);
        }
        cursor.fillers();
        if (cursor.take(TimeSign.YEAR) && cursor.peek().year() && dates.secondYear() == null) {
            TimePoint dated = point.in(cursor.peek().number());
            cursor.skip(1);
            return dated;
        }
        if (cursor.take(TimeSign.SCHOOL_YEAR)) {
            Integer last = dates.secondYear();
            return last != null && last == cursor.peek().number() + 1 ? inSchoolYear(point) : null;
        }
        return null;
    }

    private TimePoint inSchoolYear(TimePoint point) {
        TimePoint dated = point.inSchoolYear(cursor.peek().number());
        cursor.skip(3);
        return dated;
    }
}
