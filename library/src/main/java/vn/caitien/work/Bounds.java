package vn.caitien.work;

import java.util.Objects;
import vn.caitien.plan.Cost;

/** The two ends of a cost, which are the same for one amount. */
final class Bounds {

    private Bounds() {}

    static long low(Cost cost) {
        return cost.amountVnd() != null ? cost.amountVnd() : Objects.requireNonNull(cost.minVnd());
    }

    static long high(Cost cost) {
        return cost.amountVnd() != null ? cost.amountVnd() : Objects.requireNonNull(cost.maxVnd());
    }
}
