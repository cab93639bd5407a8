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
 * @param sources of the money, as the plan writes them
 * @param spendings the earliest first
 */
public record ItemMoney(PlanItem item, List<Cost> costs, YearSum planned, List<String> sources, List<Spending> spendings) {

    public ItemMoney {
        costs = List.copyOf(costs);
        sources = List.copyOf(sources);
        spendings = List.copyOf(spendings);
    }

    /** What is known of what is planned; null where nothing is. */
    public @Nullable Amount known() {
        return planned.parts().isEmpty() && planned.unknown() > 0 ? null : new Amount(planned.low(), planned.high());
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
}
