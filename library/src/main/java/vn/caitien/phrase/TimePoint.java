package vn.caitien.phrase;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole months, or a day, whose year may be missing.
 *
 * @param kind what the words called it
 * @param month its first month, 1 to 12; 0 where the words leave it to what stands beside, as in "05 – 10/9"
 * @param months how many months it lasts
 * @param day the day, 0 for none
 * @param year the year of its first month; null when not said
 */
record TimePoint(Kind kind, int month, int months, int day, @Nullable Integer year) {
    /** The head word a point stands under; what follows in a list may leave it out. */
    enum Kind {
        DATE,
        MONTH,
        TERM,
        QUARTER,
        SUMMER,
        TET,
        YEAR,
        SCHOOL_YEAR,
        /** A number alone. */
        BARE
    }

    /** Which part of a longer stretch is meant. */
    enum Part {
        WHOLE,
        START,
        MID,
        END
    }

    /** The month in which the school year begins. */
    static final int SCHOOL_START = 9;

    private static final int SCHOOL_MONTHS = 9;
    private static final int YEAR_MONTHS = 12;
    private static final int TERM_MONTHS = 5;

    static TimePoint month(int month) {
        return new TimePoint(Kind.MONTH, month, 1, 0, null);
    }

    static TimePoint date(int day, int month) {
        return new TimePoint(Kind.DATE, month, 1, day, null);
    }

    static TimePoint bare(int number) {
        return new TimePoint(Kind.BARE, 0, 1, number, null);
    }

    static TimePoint term(int number) {
        return new TimePoint(Kind.TERM, number == 1 ? SCHOOL_START : 1, TERM_MONTHS, 0, null);
    }

    static TimePoint quarter(int number) {
        return new TimePoint(Kind.QUARTER, 3 * number - 2, 3, 0, null);
    }

    static TimePoint summer() {
        return new TimePoint(Kind.SUMMER, 6, 3, 0, null);
    }

    static TimePoint tet() {
        return new TimePoint(Kind.TET, 1, 1, 0, null);
    }

    static TimePoint years(int first, int last) {
        return new TimePoint(Kind.YEAR, 1, YEAR_MONTHS * (last - first + 1), 0, first);
    }

    static TimePoint schoolYear() {
        return new TimePoint(Kind.SCHOOL_YEAR, SCHOOL_START, SCHOOL_MONTHS, 0, null);
    }

    /** So many months at the beginning or the end of a school year. */
    static TimePoint ofSchoolYear(int months, boolean late) {
        int skipped = late ? SCHOOL_MONTHS - months : 0;
        return new TimePoint(Kind.SCHOOL_YEAR, (SCHOOL_START + skipped - 1) % YEAR_MONTHS + 1, months, 0, null);
    }

    static TimePoint schoolYears(int first, int last) {
        return new TimePoint(Kind.SCHOOL_YEAR, SCHOOL_START, SCHOOL_MONTHS + YEAR_MONTHS * (last - first - 1), 0, first);
    }

    TimePoint in(@Nullable Integer firstYear) {
        return new TimePoint(kind, month, months, day, firstYear);
    }

    /** The same point, its year found from the school year that begins in {@code first}. */
    TimePoint inSchoolYear(int first) {
        return in(month >= SCHOOL_START ? first : first + 1);
    }

    /** One month of it: the first, the middle, the last. */
    TimePoint part(Part part) {
        int skip = switch (part) {
            case WHOLE, START -> 0;
            case MID -> (months - 1) / 2;
            case END -> months - 1;
        };
        if (part == Part.WHOLE || months == 1) {
            return this;
        }
        int moved = month - 1 + skip;
        Integer moving = year == null ? null : Integer.valueOf(year + moved / YEAR_MONTHS);
        return new TimePoint(kind, moved % YEAR_MONTHS + 1, 1, 0, moving);
    }

    /** The first month or day as a span has it; the year must be known. */
    String first() {
        return text(YearMonth.of(known(), month));
    }

    /** The last month or day as a span has it; the year must be known. */
    String last() {
        return text(YearMonth.of(known(), month).plusMonths(months - 1L));
    }

    /** A day its month does not have is left out: the month was said, the day cannot be. */
    private String text(YearMonth at) {
        return at.isValidDay(day) ? at.atDay(day).toString() : at.toString();
    }

    private int known() {
        if (year == null) {
            throw new IllegalStateException("no year is known of " + this);
        }
        return year;
    }
}
