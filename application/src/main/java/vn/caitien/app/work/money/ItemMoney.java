package vn.caitien.app.work.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.work.PlanItem;
import vn.caitien.plan.Cost;
import vn.caitien.work.YearSum;

/**
 * The money of one item in a school year.
 *
 * @param costs as its words name them
 * @param planned what they come to in the year; how it is made, and how much of it is unknown
 * @param shares the same by where it comes from, divided as far as the plan or someone of the school says
 * @param division the known sum the plan takes from several sources; null where it has none
 * @param spendings the earliest first
 * @param tasks what its tasks are said to cost of it
 */
public record ItemMoney(PlanItem item, List<Cost> costs, YearSum planned, List<PlannedShare> shares, @Nullable Division division,
        List<Spending> spendings, TaskMoney tasks) {

    public ItemMoney {
        costs = List.copyOf(costs);
        shares = List.copyOf(shares);
        spendings = List.copyOf(spendings);
    }

    /** Where its money comes from, as the plan writes it. */
    public List<String> sources() {
        return shares.stream().flatMap(share -> share.sources().stream()).distinct().toList();
    }

    /** What is known of what is planned; null where nothing is. */
    public @Nullable Amount known() {
        return Amount.planned(planned);
    }

    /** What was spent in all; 0 where nothing was written down. */
    public Amount spent() {
        return Amount.spent(spendings);
    }

    /** What is left of it, below 0 where more was spent; null while any of what is planned is unknown. */
    public @Nullable Amount left() {
        Amount known = known();
        return known == null || planned.unknown() > 0 ? null : known.less(spent());
    }

    /** Whether its tasks are said to cost more than it; false while what it costs is not wholly known. */
    public boolean tasksOver() {
        return planned.unknown() == 0 && tasks.sum() > planned.high();
    }
}
