package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes out of a token list what only looks like time: marks of lists, dots of abbreviations, notes in brackets. */
final class TimeTidy {
    /** Signs after which a phrase goes on in the next line. */
    private static final Set<TimeSign> OPEN_ENDED = EnumSet.of(
            TimeSign.MONTH, TimeSign.DAY, TimeSign.YEAR, TimeSign.SCHOOL_YEAR, TimeSign.TERM, TimeSign.QUARTER,
            TimeSign.FROM, TimeSign.AFTER, TimeSign.BEFORE, TimeSign.UNTIL, TimeSign.BY, TimeSign.START, TimeSign.MID,
            TimeSign.END, TimeSign.AND, TimeSign.COMMA, TimeSign.DASH, TimeSign.SLASH, TimeSign.EVERY, TimeSign.FILLER,
            TimeSign.WHOLE, TimeSign.THROUGHOUT, TimeSign.SUMMER, TimeSign.TET);

    private static final Set<TimeSign> SILENT = EnumSet.of(
            TimeSign.NOISE, TimeSign.FILLER, TimeSign.COMMA, TimeSign.AND, TimeSign.DAY, TimeSign.COLON, TimeSign.DASH,
            TimeSign.DOT, TimeSign.COUNTED, TimeSign.TIMES, TimeSign.NUMERAL, TimeSign.EACH);

    private static final Set<TimeSign> LISTED = EnumSet.of(
            TimeSign.MONTH_SHORT, TimeSign.NUMBER, TimeSign.COMMA, TimeSign.AND, TimeSign.DASH, TimeSign.FILLER);

    private static final Set<TimeSign> MONTHS_LISTED =
            EnumSet.of(TimeSign.NUMBER, TimeSign.COMMA, TimeSign.AND, TimeSign.SLASH);

    private static final Set<TimeSign> NAMED =
            EnumSet.of(TimeSign.DAY, TimeSign.FROM, TimeSign.AFTER, TimeSign.BEFORE, TimeSign.UNTIL, TimeSign.BY);

    private static final Set<TimeSign> JOINTS = EnumSet.of(TimeSign.COMMA, TimeSign.AND, TimeSign.DASH, TimeSign.SLASH);

    private static final int LONGEST_LIST = 12;

    private static final int LONGEST_NAME = 6;

    private final List<TimeToken> in;
    private final List<TimeToken> out = new ArrayList<>();
    private int opened = -1;

    private TimeTidy(List<TimeToken> in) {
        this.in = in;
    }

    static List<TimeToken> of(List<TimeToken> tokens) {
        TimeTidy tidy = new TimeTidy(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            tidy.take(at);
        }
        return List.copyOf(tidy.out);
    }

    private void take(int at) {
        TimeToken token = in.get(at);
        switch (token.sign()) {
            case DOT -> dot(at);
            case LINE -> line(at);
            case OPEN -> {
                opened = out.size();
                out.add(token);
            }
            case CLOSE -> close();
            case BREAK -> out.add(TimeToken.of(goesOnAfter(at) ? TimeSign.COMMA : TimeSign.BREAK));
            case NOISE -> {
                if (!namesDate(at)) {
                    out.add(token);
                }
            }
            case FEAST, TET -> feast(at);
            case MONTH_SHORT -> abbreviation(at, TimeSign.MONTH);
            case QUARTER_SHORT -> abbreviation(at, TimeSign.QUARTER);
            case FILLER -> {
                if (!last().is(TimeSign.FILLER)) {
                    out.add(token);
                }
            }
            default -> out.add(token);
        }
    }

    /** "Tháng 9; 10; 11", "bắt đầu…; kết thúc…": what follows a semicolon is of the same list. */
    private boolean goesOnAfter(int at) {
        if (at(at + 1).is(TimeSign.FINISH)) {
            return begun();
        }
        TimeSign after = at(at + 2).sign();
        boolean alone = at + 2 == in.size() || after == TimeSign.DOT && at + 3 == in.size() || after == TimeSign.BREAK || after == TimeSign.COMMA
                || after == TimeSign.SLASH && at(at + 3).year();
        return alone && at(at + 1).small() && TimeDates.within(at(at + 1), 12) && last().is(TimeSign.NUMBER) && listsMonths();
    }

    private boolean begun() {
        return out.stream().anyMatch(token -> token.is(TimeSign.FROM));
    }

    private boolean listsMonths() {
        int back = out.size() - 1;
        while (back > 0 && MONTHS_LISTED.contains(out.get(back).sign())) {
            back--;
        }
        return back >= 0 && out.get(back).is(TimeSign.MONTH);
    }

    /** The name of an event between "ngày" or a bound and its date: "trước ngày khai giảng 05/9/2026". */
    private boolean namesDate(int at) {
        int next = at;
        while (at(next).is(TimeSign.NOISE) && next - at < LONGEST_NAME) {
            next++;
        }
        return NAMED.contains(last().sign()) && at(next).small() && at(next + 1).is(TimeSign.SLASH) && at(next + 2).small();
    }

    /** "lễ, Tết" are all the holidays of the year, not Tết. */
    private void feast(int at) {
        boolean both = at(at + 2).is(TimeSign.TET) && JOINTS.contains(at(at + 1).sign());
        boolean said = at > 1 && at(at - 2).is(TimeSign.FEAST) && JOINTS.contains(at(at - 1).sign());
        boolean one = in.get(at).is(TimeSign.TET) && !said;
        out.add(both || !one ? TimeToken.of(TimeSign.NOISE) : in.get(at));
    }

    /** "T" and "Q" are words of time only before a number. */
    private void abbreviation(int at, TimeSign meaning) {
        boolean counted = !weekday(at)
                && (at(at + 1).counts() || (at(at + 1).is(TimeSign.DOT) && at(at + 2).counts()));
        out.add(TimeToken.of(counted ? meaning : TimeSign.NOISE));
    }

    /** "T2, T4 hằng tuần" are days of the week. */
    private boolean weekday(int at) {
        for (int next = at; next < at + LONGEST_LIST; next++) {
            if (at(next).is(TimeSign.EVERY)) {
                return at(next + 1).is(TimeSign.WEEK);
            }
            if (!LISTED.contains(at(next).sign())) {
                return false;
            }
        }
        return false;
    }

    private void dot(int at) {
        boolean before = last().is(TimeSign.NUMBER);
        boolean after = at(at + 1).counts();
        boolean years = at(at + 2).is(TimeSign.DASH) && at(at + 3).year();
        boolean date = at(at + 1).year() && !years || (at(at + 2).is(TimeSign.DOT) && at(at + 3).year());
        boolean mark = before && startsClause(out.size() - 1) && !date;
        if (before && after && !mark) {
            out.add(in.get(at));
        } else if (mark) {
            out.set(out.size() - 1, TimeToken.NONE);
        } else if (!after || !OPEN_ENDED.contains(last().sign())) {
            out.add(TimeToken.NONE);
        }
    }

    private void line(int at) {
        boolean goesOn = OPEN_ENDED.contains(last().sign()) || at(at + 1).is(TimeSign.UNTIL) || at(at + 1).is(TimeSign.SLASH)
                || at(at + 1).is(TimeSign.FINISH) && begun();
        if (!goesOn) {
            out.add(TimeToken.NONE);
        }
    }

    /** Drops a note without time; a bracket that was never opened ends the mark of a list, as in "a)". */
    private void close() {
        if (opened < 0) {
            if (last().counts()) {
                out.removeLast();
            }
            out.add(TimeToken.NONE);
        } else if (out.subList(opened + 1, out.size()).stream().allMatch(TimeTidy::silent)) {
            out.subList(opened, out.size()).clear();
        } else {
            out.add(TimeToken.of(TimeSign.CLOSE));
        }
        opened = -1;
    }

    private static boolean silent(TimeToken token) {
        return SILENT.contains(token.sign()) || token.small();
    }

    private boolean startsClause(int index) {
        return index == 0 || out.get(index - 1).is(TimeSign.BREAK);
    }

    private TimeToken last() {
        return out.isEmpty() ? TimeToken.NONE : out.getLast();
    }

    private TimeToken at(int index) {
        return index < in.size() ? in.get(index) : TimeToken.NONE;
    }
}
