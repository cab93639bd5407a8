package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.TimePoint.Kind;

/** Gives the points of one list the months and years they share with their neighbours, or take from the plan's year. */
final class TimeYears {
    private static final int YEAR_MONTHS = 12;

    private final List<TimePoint> points = new ArrayList<>();
    private final List<TimeStretch> stretches;

    TimeYears(List<TimeStretch> stretches) {
        this.stretches = stretches;
        for (TimeStretch stretch : stretches) {
            if (stretch.start() != null) {
                points.add(stretch.start());
            }
            if (stretch.end() != null && stretch.end() != stretch.start()) {
                points.add(stretch.end());
            }
        }
        fillFigures();
    }

    /** Whether no year is printed anywhere in the list. */
    boolean yearless() {
        return points.stream().allMatch(point -> point.year() == null);
    }

    /** The stretches with every year that can be known; the others keep null. */
    List<TimeStretch> placed(OptionalInt schoolYear) {
        shareBackwards();
        shareForwards();
        points.replaceAll(point -> tet(point.year() == null && schoolYear.isPresent()
                ? point.inSchoolYear(schoolYear.getAsInt())
                : point));
        return rebuilt();
    }

    /** The stretches as they are without years. */
    List<TimeStretch> rebuilt() {
        List<TimeStretch> result = new ArrayList<>();
        int at = 0;
        for (TimeStretch old : stretches) {
            TimePoint start = old.start() == null ? null : points.get(at++);
            TimePoint end = old.end() == null ? null : old.end() == old.start() ? start : points.get(at++);
            result.add(new TimeStretch(start, end));
        }
        return result;
    }

    /** "05 – 10/9", "9 – 12/2025": the figure in front counts what the one behind counts. */
    private void fillFigures() {
        for (int i = points.size() - 2; i >= 0; i--) {
            TimePoint here = points.get(i);
            TimePoint next = points.get(i + 1);
            if (here.month() == 0 && next.kind() == Kind.DATE && next.month() > 0) {
                points.set(i, TimePoint.date(here.day(), next.month()).in(next.year()));
            } else if (here.kind() == Kind.BARE && next.kind() == Kind.MONTH && here.day() <= YEAR_MONTHS) {
                points.set(i, TimePoint.month(here.day()));
            }
        }
    }

    private void shareBackwards() {
        TimePoint known = null;
        for (int i = points.size() - 1; i >= 0; i--) {
            TimePoint here = points.get(i);
            Integer year = knows(known) && shares(here) ? Integer.valueOf(yearBefore(here, known)) : here.year();
            known = here.in(year);
            points.set(i, known);
        }
    }

    private void shareForwards() {
        TimePoint known = null;
        for (int i = 0; i < points.size(); i++) {
            TimePoint here = points.get(i);
            Integer year = knows(known) && shares(here)
                    ? Integer.valueOf(known.year() + (here.month() < known.month() ? 1 : 0))
                    : here.year();
            known = here.in(year);
            points.set(i, known);
        }
    }

    /** The last time that month comes before the next point, or its place in the school year that stands there. */
    private static int yearBefore(TimePoint here, TimePoint next) {
        boolean inside = next.kind() == Kind.SCHOOL_YEAR && next.months() > 1;
        int first = next.year();
        return inside ? here.inSchoolYear(first).year() : first - (here.month() > next.month() ? 1 : 0);
    }

    private static boolean knows(@Nullable TimePoint point) {
        return point != null && point.year() != null && point.kind() != Kind.YEAR;
    }

    private static boolean shares(TimePoint point) {
        return point.year() == null && point.month() > 0;
    }

    private static TimePoint tet(TimePoint point) {
        if (point.kind() != Kind.TET || point.year() == null) {
            return point;
        }
        OptionalInt month = TimeTet.month(point.year());
        return month.isEmpty() ? point.in(null) : new TimePoint(Kind.TET, month.getAsInt(), 1, 0, point.year());
    }
}
