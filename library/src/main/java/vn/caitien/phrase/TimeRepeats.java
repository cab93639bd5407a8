package vn.caitien.phrase;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Schedule.Recurrence;

/** Reads how something comes back: "hằng tháng", "2 lần/tháng", "02 tháng/lần", "thứ Sáu tuần cuối tháng". */
final class TimeRepeats {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final TimeCursor cursor;

    TimeRepeats(TimeCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * A reading; words may be read that give no recurrence ("mỗi học kỳ một lần").
     *
     * @param said whether the words name a recurrence or an interval
     * @param recurrence null for an interval without a name
     */
    record Found(boolean said, @Nullable Recurrence recurrence) {
        private static final Found NOTHING = new Found(false, null);
        private static final Found UNNAMED = new Found(true, null);

        static Found of(@Nullable Recurrence recurrence) {
            return recurrence == null ? NOTHING : new Found(true, recurrence);
        }
    }

    /** What begins here; empty, with the cursor unmoved, when nothing does. */
    Optional<Found> read() {
        int start = cursor.at();
        Found found = switch (cursor.peek().sign()) {
            case CONTINUOUS, THROUGHOUT -> word(Recurrence.CONTINUOUS);
            case YEARLY -> word(Recurrence.YEARLY);
            case UNCLEAR -> unclear();
            case EVERY -> every();
            case EACH -> each();
            case NUMBER, NUMERAL -> counted();
            case TIMES, COUNTED, NOISE -> rate(1, 0);
            case WEEK -> weekOfMonth();
            case MONTH, QUARTER, YEAR, DAY -> interval(1, 0);
            case START, MID, END -> part();
            default -> null;
        };
        if (found == null) {
            cursor.back(start);
        }
        return Optional.ofNullable(found);
    }

    private Found word(Recurrence recurrence) {
        cursor.skip(1);
        return Found.of(recurrence);
    }

    private Found unclear() {
        cursor.skip(1);
        return Found.UNNAMED;
    }

    private @Nullable Found every() {
        cursor.skip(1);
        int count = 1;
        if (cursor.peek().counts()) {
            count = cursor.peek().number();
            cursor.skip(1);
        }
        TimeSign unit = cursor.peek().sign();
        if (!isUnit(unit)) {
            return null;
        }
        cursor.skip(1);
        times();
        return each(count, unit);
    }

    /** "các tháng trong năm học", but not "các tháng 9, 10". */
    private @Nullable Found each() {
        TimeSign unit = cursor.peek(1).sign();
        boolean stands = unit == TimeSign.MONTH || unit == TimeSign.WEEK || unit == TimeSign.QUARTER;
        if (!stands || cursor.peek(2).counts()) {
            return null;
        }
        cursor.skip(2);
        return Found.of(recurrence(unit));
    }

    /** "2 lần/tháng" or "2 tháng/lần". */
    private @Nullable Found counted() {
        int count = cursor.peek().number();
        TimeSign next = cursor.peek(1).sign();
        return isUnit(next) ? interval(count, 1) : rate(count, 1);
    }

    /** "lần/tháng", "lần mỗi tháng"; so many times a year or a term is finer than any recurrence. */
    private @Nullable Found rate(int count, int ahead) {
        boolean times = cursor.peek(ahead).is(TimeSign.TIMES) || cursor.seesAt(ahead + 1, TimeSign.SLASH);
        boolean per = cursor.seesAt(ahead + 1, TimeSign.SLASH) || cursor.seesAt(ahead + 1, TimeSign.FILLER)
                || cursor.seesAt(ahead + 1, TimeSign.EVERY);
        int at = cursor.peek(ahead + 2).number() == 1 ? ahead + 3 : ahead + 2;
        TimeSign unit = cursor.peek(at).sign();
        if (!times || !per || !isUnit(unit) || cursor.peek(at + 1).counts()) {
            return null;
        }
        cursor.skip(at + 1);
        boolean finer = recurrence(unit) == Recurrence.YEARLY && (count != 1 || ahead == 0);
        return finer ? Found.NOTHING : Found.of(recurrence(unit));
    }

    /** "tháng/lần", "tháng một lần". */
    private @Nullable Found interval(int count, int ahead) {
        TimeSign unit = cursor.peek(ahead).sign();
        boolean slashed = cursor.seesAt(ahead + 1, TimeSign.SLASH);
        int at = slashed ? ahead + 2 : ahead + 1;
        boolean counted = cursor.peek(at).counts();
        boolean said = (slashed || counted) && cursor.peek(counted ? at + 1 : at).is(TimeSign.TIMES);
        if (!isUnit(unit) || !said) {
            return null;
        }
        int times = counted ? cursor.peek(at).number() : 1;
        cursor.skip(counted ? at + 2 : at + 1);
        return recurrence(unit) == Recurrence.YEARLY && times != 1 ? Found.NOTHING : each(count, unit);
    }

    /** "tuần cuối tháng", "cuối quý", "đầu mỗi tháng": the longest stretch named rules. */
    private @Nullable Found part() {
        cursor.skip(1);
        cursor.fillers();
        TimeSign unit = cursor.peek().sign();
        boolean rules = unit == TimeSign.MONTH || unit == TimeSign.QUARTER || unit == TimeSign.WEEK;
        if (!rules || cursor.peek(1).counts()) {
            return null;
        }
        cursor.skip(1);
        return Found.of(recurrence(unit));
    }

    /** "tuần 2 của tháng" comes monthly. */
    private @Nullable Found weekOfMonth() {
        if (!cursor.peek(1).counts() && !cursor.peek(1).is(TimeSign.WEEKDAY)) {
            return interval(1, 0);
        }
        int month = cursor.peek(2).is(TimeSign.FILLER) ? 3 : 2;
        if (!cursor.peek(month).is(TimeSign.MONTH) || cursor.peek(month + 1).counts()) {
            return interval(1, 0);
        }
        cursor.skip(month + 1);
        return Found.of(Recurrence.MONTHLY);
    }

    private void times() {
        if (cursor.peek().counts() && cursor.peek(1).is(TimeSign.TIMES)) {
            cursor.skip(2);
        }
    }

    private static Found each(int count, TimeSign unit) {
        Recurrence single = recurrence(unit);
        if (count == 1 || single == null) {
            return Found.of(single);
        }
        return switch (unit) {
            case DAY -> count == DAYS_OF_A_WEEK ? Found.of(Recurrence.WEEKLY) : Found.UNNAMED;
            case MONTH -> switch (count) {
                case MONTHS_OF_A_QUARTER -> Found.of(Recurrence.QUARTERLY);
                case MONTHS_OF_A_YEAR -> Found.of(Recurrence.YEARLY);
                default -> Found.UNNAMED;
            };
            default -> Found.UNNAMED;
        };
    }

    private static boolean isUnit(TimeSign sign) {
        return sign == TimeSign.TERM || recurrence(sign) != null;
    }

    private static @Nullable Recurrence recurrence(TimeSign unit) {
        return switch (unit) {
            case DAY -> Recurrence.CONTINUOUS;
            case WEEK -> Recurrence.WEEKLY;
            case MONTH -> Recurrence.MONTHLY;
            case QUARTER -> Recurrence.QUARTERLY;
            case YEAR, SCHOOL_YEAR -> Recurrence.YEARLY;
            default -> null;
        };
    }
}
