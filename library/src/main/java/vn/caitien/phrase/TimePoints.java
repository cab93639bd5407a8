package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.TimePoint.Part;

/** Reads one point of time under its head word: tháng, ngày, học kỳ, quý, hè, Tết, năm, năm học, or in figures. */
final class TimePoints {

    private static final Set<TimeSign> BETWEEN_WEEK_AND_MONTH =
            EnumSet.of(TimeSign.FILLER, TimeSign.DASH, TimeSign.COMMA, TimeSign.AND, TimeSign.WEEKDAY, TimeSign.START,
                    TimeSign.END, TimeSign.NUMBER, TimeSign.NUMERAL, TimeSign.WEEK);

    private static final Set<TimeSign> COUNTED = EnumSet.of(TimeSign.TIMES, TimeSign.COUNTED, TimeSign.MONTH,
            TimeSign.WEEK, TimeSign.DAY);

    private static final int WORDS_OF_A_WEEK = 8;
    private static final int MOST_PARTS = 3;

    private final TimeCursor cursor;
    private final TimeDates dates;
    private final TimeTails tails;

    TimePoints(TimeCursor cursor, TimeContext context) {
        this.cursor = cursor;
        this.dates = new TimeDates(cursor, context);
        this.tails = new TimeTails(cursor, dates);
    }

    /**
     * The next point; several where parts share their head ("đầu và cuối năm học"). Leaves the cursor where it was when
     * it gives none.
     *
     * @param before the point before in the same list; null for none
     * @param definite whether a bare "năm học" means the whole of the plan's own
     */
    List<TimePoint> read(@Nullable TimePoint before, boolean definite) {
        int start = cursor.at();
        List<Part> parts = parts();
        TimePoint head = head(parts.isEmpty() ? before : null, definite || !parts.isEmpty());
        if (head == null) {
            cursor.back(start);
            return List.of();
        }
        TimePoint point = tails.read(head);
        if (parts.isEmpty() && sharesPart(before, point)) {
            return List.of(point.part(Part.END));
        }
        return parts.isEmpty() ? List.of(point) : parts.stream().map(point::part).toList();
    }

    /** "cuối HKI, HKII": the part named first holds for the term after it. */
    private boolean sharesPart(@Nullable TimePoint before, TimePoint point) {
        return before != null && before.kind() == TimePoint.Kind.TERM && point.kind() == TimePoint.Kind.TERM
                && before.equals(TimePoint.term(1).part(Part.END).in(before.year()));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        cursor.fillers();
        while (true) {
            Part part = part(cursor.peek());
            if (part == null || parts.size() == MOST_PARTS) {
                return parts;
            }
            parts.add(part);
            cursor.skip(1);
            boolean yearInside = cursor.peek().is(TimeSign.YEAR) && joinsPart(1);
            cursor.skip(yearInside ? 1 : 0);
            if (joinsPart(0)) {
                cursor.skip(1);
            }
            cursor.fillers();
        }
    }

    private boolean joinsPart(int ahead) {
        TimeSign joint = cursor.peek(ahead).sign();
        return (joint == TimeSign.COMMA || joint == TimeSign.AND || joint == TimeSign.DASH)
                && part(cursor.peek(ahead + 1)) != null;
    }

    /** Whether "kết thúc" stands before a term or a school year, whose end it then names. */
    boolean endsTerm() {
        return cursor.peek().is(TimeSign.FINISH) && part(cursor.peek()) != null;
    }

    /** The part of a stretch that a word names; null for any other word. */
    @Nullable Part part(TimeToken token) {
        return switch (token.sign()) {
            case START -> Part.START;
            case MID -> Part.MID;
            case END -> Part.END;
            case FINISH -> cursor.seesAt(1, TimeSign.TERM) || cursor.seesAt(1, TimeSign.SCHOOL_YEAR) ? Part.END : null;
            default -> null;
        };
    }

    private @Nullable TimePoint head(@Nullable TimePoint before, boolean definite) {
        if (cursor.peek().is(TimeSign.WEEKDAY)) {
            cursor.skip(1);
        }
        return switch (cursor.peek().sign()) {
            case NUMBER, NUMERAL -> cursor.seesAt(1, TimeSign.MONTH) && part(cursor.peek(2)) != null
                    ? monthsOfYear()
                    : dates.read(before);
            case DAY -> day();
            case WEEK -> week();
            case EACH, MONTH -> month();
            case TERM -> counted(2) ? TimePoint.term(number()) : null;
            case QUARTER -> counted(4) ? TimePoint.quarter(number()) : null;
            case SUMMER -> word(TimePoint.summer());
            case TET -> tet();
            case YEAR -> year();
            case SCHOOL_YEAR -> schoolYear(definite);
            default -> null;
        };
    }

    /** "6 tháng đầu năm 2026". */
    private @Nullable TimePoint monthsOfYear() {
        int count = cursor.peek().number();
        boolean late = cursor.peek(2).is(TimeSign.END);
        if (count < 1 || count > 12 || !cursor.peek(3).is(TimeSign.YEAR) || !cursor.peek(4).year()) {
            return null;
        }
        int year = cursor.peek(4).number();
        cursor.skip(5);
        return new TimePoint(TimePoint.Kind.YEAR, late ? 13 - count : 1, count, 0, year);
    }

    private TimePoint word(TimePoint point) {
        cursor.skip(1);
        return point;
    }

    /** The lunar year may stand between: "Tết Bính Ngọ 2026". */
    private TimePoint tet() {
        cursor.skip(1);
        if (cursor.sees(TimeSign.NOISE, TimeSign.NOISE) && cursor.peek(2).year()) {
            cursor.skip(2);
        }
        return TimePoint.tet();
    }

    private boolean counted(int most) {
        return TimeDates.within(cursor.peek(1), most) && !COUNTED.contains(cursor.peek(2).sign());
    }

    private int number() {
        int number = cursor.peek(1).number();
        cursor.skip(2);
        return number;
    }

    private @Nullable TimePoint day() {
        cursor.skip(1);
        if (!cursor.peek().small()) {
            return cursor.peek().is(TimeSign.DAY) ? null : head(null, false);
        }
        TimePoint full = dates.threeParts();
        if (full != null) {
            return full;
        }
        int day = cursor.peek().number();
        boolean named = cursor.seesAt(1, TimeSign.MONTH) && TimeDates.within(cursor.peek(2), 12);
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
    private @Nullable TimePoint week() {
        cursor.skip(1);
        for (int i = 0; i < WORDS_OF_A_WEEK && weekGoesOn(); i++) {
            cursor.skip(1);
        }
        if (cursor.take(TimeSign.SLASH)) {
            return dates.monthAndYear();
        }
        return cursor.peek().is(TimeSign.MONTH) ? month() : null;
    }

    private boolean weekGoesOn() {
        boolean range = cursor.peek().is(TimeSign.UNTIL)
                && (cursor.peek(1).is(TimeSign.WEEK) || cursor.peek(1).counts());
        return range || BETWEEN_WEEK_AND_MONTH.contains(cursor.peek().sign());
    }

    private @Nullable TimePoint month() {
        cursor.take(TimeSign.EACH);
        if (cursor.peek().is(TimeSign.SCHOOL_YEAR)) {
            return schoolYear(false);
        }
        if (!cursor.take(TimeSign.MONTH)) {
            return cursor.peek().is(TimeSign.YEAR) ? year() : null;
        }
        cursor.take(TimeSign.DOT);
        boolean day = cursor.peek().small() && cursor.peek().number() > 12;
        if (day) {
            return dates.threeParts();
        }
        TimePoint both = dates.monthAndYear();
        if (both != null) {
            return both;
        }
        boolean dated = cursor.peek(1).is(TimeSign.SLASH) && cursor.peek(2).small() && cursor.peek(2).number() <= 12;
        if (dated || !TimeDates.within(cursor.peek(), 12) || COUNTED.contains(cursor.peek(1).sign())) {
            return null;
        }
        TimePoint month = TimePoint.month(cursor.peek().number());
        cursor.skip(1);
        return month;
    }

    private @Nullable TimePoint year() {
        cursor.skip(1);
        return dates.years(null);
    }

    private @Nullable TimePoint schoolYear(boolean definite) {
        cursor.skip(1);
        int here = cursor.at();
        cursor.take(TimeSign.COLON);
        Integer last = dates.secondYear();
        if (last != null) {
            int first = cursor.peek().number();
            cursor.skip(3);
            return TimePoint.schoolYears(first, last);
        }
        cursor.back(here);
        return definite && !cursor.peek().year() ? TimePoint.schoolYear() : null;
    }
}
