package vn.caitien.phrase;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A year or term before a colon that heads what follows: "Năm học 2025-2026: tháng 9, tháng 10", "HKI: tháng 10". */
final class TimeHeading {

    private TimeHeading() {}

    /** The one year, school year or term a piece consists of; null for any other piece. */
    static @Nullable TimePoint of(TimePiece piece) {
        if (!(piece instanceof TimePiece.Run run) || run.stretches().size() != 1) {
            return null;
        }
        TimePoint point = run.stretches().getFirst().start();
        if (point == null || point != run.stretches().getFirst().end()) {
            return null;
        }
        boolean heads = switch (point.kind()) {
            case YEAR -> point.year() != null && point.months() == 12;
            case SCHOOL_YEAR -> point.year() != null && point.months() == 9;
            case TERM -> point.months() > 1;
            default -> false;
        };
        return heads ? point : null;
    }

    /** Whether all of the stretches lack a year. */
    static boolean covers(List<TimeStretch> stretches) {
        return stretches.stream()
                .flatMap(stretch -> Stream.of(stretch.start(), stretch.end()))
                .filter(Objects::nonNull)
                .allMatch(point -> point.year() == null);
    }

    /** The stretches, each in the year of the heading, if that has one. */
    static List<TimeStretch> under(TimePoint heading, List<TimeStretch> stretches) {
        return heading.year() == null ? stretches : stretches.stream().map(stretch -> under(heading, stretch)).toList();
    }

    private static TimeStretch under(TimePoint heading, TimeStretch stretch) {
        if (stretch.start() != null && stretch.start() == stretch.end()) {
            return TimeStretch.of(under(heading, stretch.start()));
        }
        TimePoint start = stretch.start() == null ? null : under(heading, stretch.start());
        return new TimeStretch(start, stretch.end() == null ? null : under(heading, stretch.end()));
    }

    private static TimePoint under(TimePoint heading, TimePoint point) {
        int year = heading.year();
        return switch (heading.kind()) {
            case YEAR -> point.in(year);
            case TERM -> point.inSchoolYear(heading.month() == 1 ? year - 1 : year);
            default -> point.inSchoolYear(year);
        };
    }
}
