package vn.caitien.work;

import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cost;

/**
 * A cost with what the words tell beside it.
 *
 * @param printedTimes how often it is paid in all, where the words say so; null where they do not
 * @param source where the money comes from, as written; null where the words do not tell it of this cost
 */
record PlannedCost(Cost cost, @Nullable Integer printedTimes, @Nullable String source) {

    static PlannedCost bare(Cost cost) {
        return new PlannedCost(cost, null, null);
    }

    PlannedCost from(String giver) {
        return new PlannedCost(cost, printedTimes, giver);
    }
}
