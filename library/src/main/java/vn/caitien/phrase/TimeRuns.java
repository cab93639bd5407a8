package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list of dated stretches: points, ranges, and points with "từ", "trước", "đến hết", "chậm nhất", "trở đi". */
final class TimeRuns {
    private static final int MOST_BOUND_WORDS = 6;

    private final TimeCursor cursor;
    private final TimePoints points;
    private final List<TimeStretch> found = new ArrayList<>();
    private @Nullable TimePoint before;
    private TimeBound bound = TimeBound.NONE;
    private boolean whole;

    private TimeRuns(TimeCursor cursor, TimePoints points, boolean whole) {
        this.cursor = cursor;
        this.points = points;
        this.whole = whole;
    }

    /**
     * The stretches of the list that begins here; none, with the cursor unmoved, when none does.
     *
     * @param whole whether "năm học" without a year means all of the plan's own
     */
    static List<TimeStretch> read(TimeCursor cursor, TimePoints points, boolean whole) {
        return new TimeRuns(cursor, points, whole).list();
    }

    private List<TimeStretch> list() {
        int good = cursor.at();
        boolean and = false;
        while (stretch(and)) {
            good = cursor.at();
            whole = false;
            boolean comma = cursor.take(TimeSign.COMMA);
            and = cursor.take(TimeSign.AND);
            TimeBound next = TimeBound.of(cursor.peek().sign());
            if (!comma && !and && (next == null || !next.closes())) {
                break;
            }
        }
        cursor.back(good);
        return List.copyOf(found);
    }

    private boolean stretch(boolean and) {
        TimeBound own = bounds();
        List<TimePoint> read = points.read(before, whole || own == TimeBound.UNTIL);
        if (read.isEmpty()) {
            return false;
        }
        TimePoint last = read.getLast();
        if (own == TimeBound.NONE && bound == TimeBound.BEFORE && sameKind(last)) {
            own = TimeBound.BEFORE;
        }
        boolean closing = own.closes() && !and && !found.isEmpty() && found.getLast().openEnded();
        if (closing) {
            TimePoint start = found.removeLast().start();
            found.add(new TimeStretch(start, own.around(last).end()));
        } else if (read.size() > 1 || own.closes() || !onward(last, own)) {
            add(read, own);
        }
        before = last;
        bound = own;
        return true;
    }

    private boolean sameKind(TimePoint point) {
        return before != null && before.kind() == TimePoint.Kind.DATE && before.kind() == point.kind();
    }

    private void add(List<TimePoint> read, TimeBound own) {
        boolean mayRange = read.size() == 1 && !own.closes();
        List<TimePoint> chain = mayRange ? chain(read.getFirst()) : List.of();
        if (chain.size() == 2) {
            TimePoint start = own == TimeBound.NONE ? chain.getFirst() : own.around(chain.getFirst()).start();
            found.add(new TimeStretch(start, chain.getLast()));
            return;
        }
        for (TimePoint point : chain.isEmpty() ? read : chain) {
            found.add(own.around(point));
        }
    }

    /** The points joined by dashes or "đến": two are a range, more a list. */
    private List<TimePoint> chain(TimePoint first) {
        List<TimePoint> chain = new ArrayList<>(List.of(first));
        while (true) {
            int here = cursor.at();
            boolean until = !cursor.take(TimeSign.DASH) && cursor.take(TimeSign.UNTIL);
            if (here == cursor.at() || (until && chain.size() > 1)) {
                cursor.back(here);
                return chain;
            }
            TimeBound inside = bounds();
            boolean fits = inside == TimeBound.NONE || inside == TimeBound.BEFORE || inside == TimeBound.UNTIL;
            List<TimePoint> next = fits ? points.read(chain.getLast(), true) : List.of();
            if (next.size() != 1) {
                cursor.back(here);
                return chain;
            }
            chain.add(inside == TimeBound.BEFORE ? next.getFirst().part(TimePoint.Part.START) : next.getFirst());
            before = next.getFirst();
        }
    }

    /** "trở đi", "và những năm tiếp theo", "đến nay": the end stays open. */
    private boolean onward(TimePoint point, TimeBound own) {
        int here = cursor.at();
        cursor.take(TimeSign.COMMA);
        cursor.take(TimeSign.AND);
        boolean open = cursor.take(TimeSign.ONWARD) || cursor.take(TimeSign.FOLLOWING) || untilNow();
        if (open) {
            found.add(own == TimeBound.AFTER ? own.around(point) : TimeBound.FROM.around(point));
        } else {
            cursor.back(here);
        }
        return open;
    }

    /** "đến nay", "- nay". */
    private boolean untilNow() {
        int here = cursor.at();
        boolean joint = cursor.take(TimeSign.DASH) || cursor.take(TimeSign.UNTIL);
        if (joint && cursor.take(TimeSign.NOW)) {
            return true;
        }
        cursor.back(here);
        return false;
    }

    /** The last word that bounds; "từ nay" bounds nothing. */
    private TimeBound bounds() {
        TimeBound last = TimeBound.NONE;
        for (int i = 0; i < MOST_BOUND_WORDS; i++) {
            TimeSign sign = cursor.peek().sign();
            TimeBound next = sign == TimeSign.COLON && last != TimeBound.NONE ? last : TimeBound.of(sign);
            if (next == null || points.endsTerm()) {
                return last;
            }
            whole |= sign == TimeSign.WHOLE;
            last = next == TimeBound.NONE && sign != TimeSign.NOW ? last : next;
            cursor.skip(1);
        }
        return last;
    }
}
