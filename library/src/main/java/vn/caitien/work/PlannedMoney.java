package vn.caitien.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Span;

/** What the costs of an item come to in a school year. */
public final class PlannedMoney {

    private PlannedMoney() {}

    /**
     * The sum of an item's costs in a year. A monthly cost counts the months the item is due in, a yearly one counts once.
     * Unknown are: a cost per unit; a quarterly cost of an item that does not come quarterly; a cost paid once of an item
     * that comes back or reaches beyond the year; a monthly cost of a dated item that reaches beyond the year, since
     * nothing says whether its summer is paid; every cost when the schedule is unknown.
     *
     * @param costs as read; none means the words name no sum, which is one unknown and not 0
     * @return {@link YearSum#NOTHING} for an item that is known not to be due in the year
     */
    public static YearSum of(List<Cost> costs, Schedule schedule, SchoolYear year) {
        List<Stretch> due = Occurrences.of(schedule, year);
        boolean when = !schedule.spans().isEmpty() && schedule.recurrence() != null
                || schedule.recurrence() != null && !due.isEmpty();
        if (due.isEmpty() && when) {
            return YearSum.NOTHING;
        }
        if (costs.isEmpty() || due.isEmpty()) {
            return new YearSum(List.of(), Math.max(1, costs.size()));
        }
        List<YearSum.Part> parts = new ArrayList<>();
        for (Cost cost : costs) {
            int times = times(cost, schedule, year, due);
            if (times > 0) {
                parts.add(new YearSum.Part(cost, times, due));
            }
        }
        return new YearSum(parts, costs.size() - parts.size());
    }

    /** 0 when unknown. */
    private static int times(Cost cost, Schedule schedule, SchoolYear year, List<Stretch> due) {
        boolean dated = schedule.recurrence() == Recurrence.NONE;
        boolean inside = schedule.spans().stream().allMatch(span -> inside(span, year));
        return switch (cost.per()) {
            case ONCE -> dated && inside ? 1 : 0;
            case MONTH -> dated && !inside ? 0 : Occurrences.months(schedule, year).size();
            case QUARTER -> schedule.recurrence() == Recurrence.QUARTERLY ? due.size() : 0;
            case YEAR -> 1;
            case UNIT -> 0;
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
