package vn.caitien.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Span;

/** Every kind of schedule a cell can say. */
final class TimeSchedules {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private TimeSchedules() {}

    static Arbitrary<Schedule> all() {
        Arbitrary<Recurrence> recurrences = Arbitraries.of(Recurrence.class);
        Arbitrary<Schedule> dated = Combinators.combine(spans(1), recurrences.injectNull(0.2))
                .as((spans, recurrence) -> new Schedule(spans, List.of(), recurrence));
        Arbitrary<Schedule> repeated = recurrences.filter(recurrence -> recurrence != Recurrence.NONE)
                .map(recurrence -> new Schedule(List.of(), List.of(), recurrence));
        Arbitrary<Schedule> yearly = Combinators.combine(spans(0), months())
                .as((spans, months) -> new Schedule(spans, months, Recurrence.YEARLY));
        return Arbitraries.oneOf(dated, repeated, yearly, Arbitraries.just(Schedule.UNKNOWN));
    }

    static Arbitrary<TimeContext> contexts() {
        Arbitrary<String> years = Arbitraries.integers().between(2018, 2034).map(year -> year + "-" + (year + 1));
        Arbitrary<String> periods = Arbitraries.integers().between(2018, 2034).map(year -> year + "-" + (year + 3));
        return Combinators.combine(years.injectNull(0.4), periods.injectNull(0.4)).as(TimeContext::new);
    }

    private static Arbitrary<List<Integer>> months() {
        return Arbitraries.shuffle(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
                .flatMap(all -> Arbitraries.integers().between(1, 12).map(count -> new ArrayList<>(all.subList(0, count))));
    }

    private static Arbitrary<List<Span>> spans(int least) {
        Arbitrary<Span> closed = Combinators.combine(points(), points()).as(Span::new);
        Arbitrary<Span> single = points().map(point -> new Span(point, point));
        Arbitrary<Span> opening = points().map(point -> new Span(point, null));
        Arbitrary<Span> closing = points().map(point -> new Span(null, point));
        return Arbitraries.oneOf(closed, single, opening, closing).list().ofMinSize(least).ofMaxSize(5);
    }

    private static Arbitrary<String> points() {
        Arbitrary<Integer> years = Arbitraries.integers().between(FIRST, LAST);
        Arbitrary<String> months = Combinators.combine(years, Arbitraries.integers().between(1, 12))
                .as((year, month) -> YearMonth.of(year, month).toString());
        Arbitrary<String> days = Combinators.combine(years, Arbitraries.integers().between(1, 365))
                .as((year, day) -> LocalDate.ofYearDay(year, day).toString());
        return Arbitraries.oneOf(months, days);
    }
}
