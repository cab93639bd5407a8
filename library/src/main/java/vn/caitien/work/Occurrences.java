package vn.caitien.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Span;

/** The stretches of a school year in which an item is due. */
public final class Occurrences {
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Schedule schedule;
    private final SchoolYear year;

    private Occurrences(Schedule schedule, SchoolYear year) {
        this.schedule = schedule;
        this.year = year;
    }

    /**
     * When an item is due in a year, in the order of the days. Dated once: its spans, cut to the year. Yearly: each named
     * month for itself, since a schedule does not keep whether a range or a list was written. Monthly, and weekly too, as
     * a sheet of work goes by months: one a month. Quarterly: three months each, counted from the first of the year.
     * Continuous: one stretch. What comes back stays within the planned part of the year, unless the schedule names months
     * or a span wholly within the year, and within its spans when it has any.
     *
     * @return empty when the item is not due in that year, and when the words do not say when
     */
    public static List<Stretch> of(Schedule schedule, SchoolYear year) {
        return new Occurrences(schedule, year).stretches();
    }

    /** The calendar months of a year in which an item is due, in order; of a plan of several years those of that slice. */
    public static List<YearMonth> months(Schedule schedule, SchoolYear year) {
        List<Stretch> stretches = of(schedule, year);
        return year.months().stream().filter(month -> stretches.stream().anyMatch(stretch ->
                !stretch.start().isAfter(month.atEndOfMonth()) && !stretch.due().isBefore(month.atDay(1)))).toList();
    }

    private List<Stretch> stretches() {
        Recurrence recurrence = schedule.recurrence();
        return switch (recurrence) {
            case null -> List.of();
            case NONE -> schedule.spans().stream().map(span -> cut(span, year.first(), year.last()))
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparing(Stretch::start).thenComparing(Stretch::due))
                    .distinct().toList();
            case YEARLY -> schedule.months().isEmpty() ? List.of() : parts(1);
            case WEEKLY, MONTHLY -> parts(1);
            case QUARTERLY -> parts(MONTHS_OF_A_QUARTER);
            case CONTINUOUS -> parts(year.months().size());
        };
    }

    private List<Stretch> parts(int length) {
        List<YearMonth> months = year.months().stream()
                .filter(month -> schedule.months().isEmpty() || length > 1 || schedule.months().contains(month.getMonthValue()))
                .toList();
        LocalDate end = length == 1 && !schedule.months().isEmpty() || summerIsNamed() ? year.last() : year.planningEnd();
        return IntStream.iterate(0, at -> at < months.size(), at -> at + length)
                .mapToObj(at -> within(months.get(at).atDay(1),
                        months.get(Math.min(at + length, months.size()) - 1).atEndOfMonth(), end))
                .filter(Objects::nonNull).toList();
    }

    private boolean summerIsNamed() {
        return schedule.spans().stream().anyMatch(span -> span.start() != null && span.end() != null
                && !first(span.start()).isBefore(year.first()) && !last(span.end()).isAfter(year.last()));
    }

    private @Nullable Stretch within(LocalDate from, LocalDate to, LocalDate end) {
        LocalDate low = from.isBefore(year.first()) ? year.first() : from;
        LocalDate high = to.isAfter(end) ? end : to;
        if (schedule.spans().isEmpty()) {
            return stretch(low, high);
        }
        // spans may overlap: what they cover of one part is still one occurrence
        List<Stretch> covered = schedule.spans().stream().map(span -> cut(span, low, high)).filter(Objects::nonNull).toList();
        return covered.isEmpty() ? null : new Stretch(
                covered.stream().map(Stretch::start).min(Comparator.naturalOrder()).orElseThrow(),
                covered.stream().map(Stretch::due).max(Comparator.naturalOrder()).orElseThrow());
    }

    private static @Nullable Stretch cut(Span span, LocalDate low, LocalDate high) {
        LocalDate start = span.start() == null ? low : first(span.start());
        LocalDate due = span.end() == null ? high : last(span.end());
        return stretch(Stream.of(start, low).max(Comparator.naturalOrder()).orElseThrow(),
                Stream.of(due, high).min(Comparator.naturalOrder()).orElseThrow());
    }

    private static @Nullable Stretch stretch(LocalDate start, LocalDate due) {
        return due.isBefore(start) ? null : new Stretch(start, due);
    }

    private static LocalDate first(String point) {
        return day(point, 1);
    }

    private static LocalDate last(String point) {
        return day(point, Integer.MAX_VALUE);
    }

    /** A span may hold the 31st of any month: it is taken as the month's last day. */
    private static LocalDate day(String point, int otherwise) {
        YearMonth month = YearMonth.parse(point.substring(0, "yyyy-MM".length()));
        int day = point.length() > "yyyy-MM".length() ? Integer.parseInt(point.substring("yyyy-MM-".length())) : otherwise;
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
