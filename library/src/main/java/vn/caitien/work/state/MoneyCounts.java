package vn.caitien.work.state;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.work.YearSum;
import vn.caitien.work.state.PlanFacts.Item;

/**
 * The money of a plan in the year, in đồng. A sum holds only what is known: while {@code unclear} counts anything, the
 * plan's whole is unknown, and likewise with {@code spentUnknown}.
 *
 * @param plannedLow the least of what is planned; null when no item has a figure
 * @param plannedHigh the most; null when no item has a figure
 * @param planned the items whose figures are in these sums
 * @param unclear the items of which at least one cost has no figure; they may be among {@code planned} with another
 * @param spent so far; null when it is known of no item
 * @param spentKnown the items in {@code spent}
 * @param spentUnknown the others
 * @param overspent items whose spending is more than the most that is planned for them, where that is clear
 */
public record MoneyCounts(@Nullable Long plannedLow, @Nullable Long plannedHigh, Count planned, Count unclear,
        @Nullable Long spent, Count spentKnown, Count spentUnknown, Count overspent) {

    /** Throws {@link ArithmeticException} when a long does not hold a sum. */
    static MoneyCounts of(List<Item> items) {
        Count planned = Count.of(items, MoneyCounts::hasFigure, Item::id);
        YearSum sum = items.stream().map(Item::planned).reduce(YearSum.NOTHING, YearSum::plus);
        List<Long> spent = items.stream().map(Item::spentVnd).filter(Objects::nonNull).toList();
        return new MoneyCounts(planned.none() ? null : Long.valueOf(sum.low()), planned.none() ? null : Long.valueOf(sum.high()), planned,
                Count.of(items, item -> item.planned().unknown() > 0, Item::id),
                spent.isEmpty() ? null : spent.stream().reduce(0L, Math::addExact),
                Count.of(items, item -> item.spentVnd() != null, Item::id), Count.of(items, item -> item.spentVnd() == null, Item::id),
                Count.of(items, MoneyCounts::overspent, Item::id));
    }

    /** An item not due in the year is planned with 0. */
    private static boolean hasFigure(Item item) {
        return item.planned().known() || item.planned().unknown() == 0;
    }

    private static boolean overspent(Item item) {
        Long spent = item.spentVnd();
        return spent != null && item.planned().unknown() == 0 && spent > item.planned().high();
    }
}
