package vn.caitien.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Form;
import vn.caitien.plan.Row;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Span;
import vn.caitien.work.YearSum.Part;
import vn.caitien.work.YearSum.Part.Counted;

/** What the costs of an item come to in a school year. */
public final class PlannedMoney {

    private PlannedMoney() {}

    /**
     * The sum of an item's costs in a year. A monthly cost counts the months the item is due in, a yearly one counts once,
     * 0 is 0 whenever it is paid. Unknown are: a cost per unit; a quarterly cost of an item that does not come quarterly; a
     * cost paid once of an item that comes back or reaches beyond the year (one that runs on through
     * a span within the year does neither); a monthly cost of a dated item that reaches beyond the year, since nothing
     * says whether its summer is paid; every other cost when the schedule is unknown.
     *
     * @param costs as read; none means the words name no sum, which is one unknown and not 0
     * @return {@link YearSum#NOTHING} for an item that is known not to be due in the year
     */
    public static YearSum of(List<Cost> costs, Schedule schedule, SchoolYear year) {
        return sum(costs.stream().map(PlannedCost::bare).toList(), schedule, year);
    }

    /**
     * As {@link #of(List, Schedule, SchoolYear)} of the item's values; where its words print how often a sum is paid
     * ("2.000.000đ x 9 tháng", "500 nghìn/lượt x 4 lượt") and the item is dated within the year, that number counts.
     *
     * @param form of the plan; null is read as the nine-column form
     */
    public static YearSum of(Row row, @Nullable Form form, SchoolYear year) {
        return sum(CostWords.costs(row, form), row.normalised().schedule(), year);
    }

    /**
     * The same money by where it comes from, in the order of the words, what no source is told of last. Known sums of all
     * sources together are the known sum of {@link #of(Row, Form, SchoolYear)}; a cost without a figure counts as unknown
     * with its source, once for each where the words divide it.
     *
     * @param form of the plan; null is read as the nine-column form
     */
    public static List<SourceSum> bySource(Row row, @Nullable Form form, SchoolYear year) {
        Map<Optional<String>, List<PlannedCost>> bySource = new LinkedHashMap<>();
        for (PlannedCost cost : CostWords.shares(row, form)) {
            bySource.computeIfAbsent(Optional.ofNullable(cost.source()), none -> new ArrayList<>()).add(cost);
        }
        List<PlannedCost> untold = bySource.remove(Optional.<String>empty());
        if (untold != null || bySource.isEmpty()) {
            bySource.put(Optional.empty(), untold == null ? List.of() : untold);
        }
        Schedule schedule = row.normalised().schedule();
        return bySource.entrySet().stream()
                .map(entry -> new SourceSum(entry.getKey().orElse(null), sum(entry.getValue(), schedule, year))).toList();
    }

    private static YearSum sum(List<PlannedCost> costs, Schedule schedule, SchoolYear year) {
        List<Stretch> due = Occurrences.of(schedule, year);
        boolean when = !schedule.spans().isEmpty() && schedule.recurrence() != null
                || schedule.recurrence() != null && !due.isEmpty();
        if (due.isEmpty() && when) {
            return YearSum.NOTHING;
        }
        List<Part> parts = new ArrayList<>();
        for (PlannedCost cost : costs) {
            Part part = part(cost, schedule, year, due);
            if (part.times() > 0) {
                parts.add(part);
            }
        }
        return new YearSum(parts, Math.max(1, costs.size()) - parts.size());
    }

    /** Of 0 times when unknown. */
    private static Part part(PlannedCost planned, Schedule schedule, SchoolYear year, List<Stretch> due) {
        Cost cost = planned.cost();
        boolean dated = schedule.recurrence() == Recurrence.NONE && !due.isEmpty();
        boolean bounded = dated || schedule.recurrence() == Recurrence.CONTINUOUS && !schedule.spans().isEmpty();
        boolean inside = bounded && schedule.spans().stream().allMatch(span -> inside(span, year));
        if (Bounds.high(cost) == 0) {
            return new Part(cost, 1, Counted.ONCE, due);
        }
        Integer printed = planned.printedTimes();
        if (printed != null && inside) {
            return new Part(cost, printed, Counted.PRINTED, due);
        }
        return switch (cost.per()) {
            case ONCE -> new Part(cost, inside ? 1 : 0, Counted.ONCE, due);
            case MONTH -> {
                int months = Occurrences.months(schedule, year).size();
                boolean other = printed != null && printed != months;
                yield new Part(cost, dated && !inside || other ? 0 : months, Counted.MONTHS, due);
            }
            case QUARTER -> new Part(cost, schedule.recurrence() == Recurrence.QUARTERLY ? due.size() : 0, Counted.QUARTERS, due);
            case YEAR -> new Part(cost, due.isEmpty() ? 0 : 1, Counted.YEAR, due);
            case UNIT -> new Part(cost, 0, Counted.PRINTED, due);
        };
    }

    /** A span open at its start is due by its end: it lies in the year in which it ends. */
    private static boolean inside(Span span, SchoolYear year) {
        Schedule alone = new Schedule(List.of(span), List.of(), Recurrence.NONE);
        LocalDate before = year.first().minusDays(1);
        LocalDate after = year.last().plusDays(1);
        SchoolYear earlier = new SchoolYear(year.first().minusYears(1), before, before);
        SchoolYear later = new SchoolYear(after, after, after);
        return span.end() != null && Occurrences.of(alone, later).isEmpty()
                && (span.start() == null || Occurrences.of(alone, earlier).isEmpty());
    }
}
