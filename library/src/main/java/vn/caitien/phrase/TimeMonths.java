package vn.caitien.phrase;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The months of every year that a stretch without years stands for: "từ tháng 11 đến tháng 2 hằng năm". */
final class TimeMonths {

    private static final int MONTHS = 12;

    private TimeMonths() {}

    /** 1 to 12, in the order of the words; of a stretch open at one end the month that is named. */
    static List<Integer> of(TimeStretch stretch) {
        TimePoint start = stretch.start();
        TimePoint end = stretch.end();
        if (unnamed(start) || unnamed(end)) {
            return List.of();
        }
        int last = end == null ? start.month() : (end.month() + end.months() - 2) % MONTHS + 1;
        int first = start == null ? last : start.month();
        int length = (last - first + MONTHS) % MONTHS + 1;
        return IntStream.range(0, length).mapToObj(step -> (first - 1 + step) % MONTHS + 1).toList();
    }

    /** Tết moves from month to month. */
    private static boolean unnamed(@Nullable TimePoint point) {
        return point != null && (point.month() == 0 || point.kind() == TimePoint.Kind.TET);
    }
}
