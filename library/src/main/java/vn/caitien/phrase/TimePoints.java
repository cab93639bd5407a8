package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.TimePoint.Part;

/** Reads one point of time under its head word: tháng, ngày, học kỳ, quý, hè, Tết, năm, năm học, or in figures. */
final class TimePoints {
    private static final int MOST_PARTS = 3;

    private final TimeCursor cursor;
    private final TimeDates dates;
    private final TimeCalendar calendar;
    private final TimeTails tails;

    TimePoints(TimeCursor cursor, TimeContext context) {
        this.cursor = cursor;
        this.dates = new TimeDates(cursor, context);
        this.calendar = new TimeCalendar(cursor, dates);
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
                    ? calendar.monthsOfYear()
                    : bothTerms() ? terms() : dates.read(before);
            case DAY -> cursor.peek(1).small() ? calendar.day() : afterDay();
            case WEEK -> calendar.week();
            case MONTH -> calendar.month();
            case EACH -> each();
            case TERM -> counted(2) ? TimePoint.term(number()) : null;
            case QUARTER -> counted(4) ? TimePoint.quarter(number()) : null;
            case SUMMER -> word(TimePoint.summer());
            case TET -> tet();
            case YEAR -> year();
            case SCHOOL_YEAR -> schoolYear(definite);
            default -> null;
        };
    }

    /** "cả hai học kỳ". */
    private boolean bothTerms() {
        boolean two = cursor.peek().number() == 2 && cursor.peek(1).is(TimeSign.TERM);
        return two && cursor.peek(-1).is(TimeSign.WHOLE) && !cursor.peek(2).counts();
    }

    private TimePoint terms() {
        cursor.skip(2);
        return TimePoint.schoolYear();
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
        return TimeDates.within(cursor.peek(1), most) && !TimeCalendar.COUNTED.contains(cursor.peek(2).sign());
    }

    private int number() {
        int number = cursor.peek(1).number();
        cursor.skip(2);
        return number;
    }

    /** "ngày" may stand before what is no number, as in "ngày Tết". */
    private @Nullable TimePoint afterDay() {
        cursor.skip(1);
        return cursor.peek().is(TimeSign.DAY) ? null : head(null, false);
    }

    private @Nullable TimePoint each() {
        cursor.skip(1);
        return switch (cursor.peek().sign()) {
            case SCHOOL_YEAR -> schoolYear(false);
            case MONTH -> calendar.month();
            case YEAR -> year();
            default -> null;
        };
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
