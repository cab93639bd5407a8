package vn.caitien.phrase;

import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Cost.Per;

/**
 * One printed amount or range, in whole đồng, with what it is paid for.
 *
 * @param minVnd at least 0
 * @param maxVnd equal to {@code minVnd} for one amount
 * @param unit of {@link Per#UNIT}: lower case, one word or a counter of {@code money.yaml}; null for the other periods
 *     and where a quantity without a name makes it a unit price
 */
public record MoneyPrice(long minVnd, long maxVnd, Per per, @Nullable String unit) {

    public MoneyPrice {
        if (minVnd < 0 || maxVnd < minVnd) {
            throw new IllegalArgumentException("not a range: " + minVnd + " to " + maxVnd);
        }
        if (unit != null && (per != Per.UNIT || !MoneyUnits.isUnit(unit) || MoneyUnits.period(unit) != null)) {
            throw new IllegalArgumentException("not a unit of a price: " + unit);
        }
    }

    /** One amount. */
    public static MoneyPrice of(long vnd, Per per) {
        return new MoneyPrice(vnd, vnd, per, null);
    }

    /** The price as the interchange form holds it. */
    public Cost cost() {
        return minVnd == maxVnd ? Cost.of(minVnd, per) : Cost.between(minVnd, maxVnd, per);
    }
}
