package vn.caitien.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Cost.Per;

/**
 * A sum of a cell with all that is printed of it: "38 x 330.000đ = 12.540.000đ" has the price 330,000, the quantity 38
 * and the total 12,540,000.
 *
 * @param price the flat sum, or the unit price where quantities multiply it
 * @param times the quantities printed with an x, in order; a price with quantities is never {@link Per#ONCE}
 * @param total the printed product; null where none is printed
 * @param shares sums that the words give inside this one ("trong đó 20 triệu do …"); they have no shares of their own
 */
public record MoneySum(
        MoneyPrice price, List<MoneyQuantity> times, @Nullable MoneyPrice total, List<MoneySum> shares) {

    public MoneySum {
        times = List.copyOf(times);
        shares = List.copyOf(shares);
        Per implied = MoneyUnits.of(times);
        boolean named = price.per() == Per.UNIT ? price.unit() != null : price.per() != Per.ONCE;
        if (!named && price.per() != implied) {
            throw new IllegalArgumentException("the quantities make it a price per " + implied);
        }
        if (total != null && (times.isEmpty() || total.per() == Per.UNIT && total.unit() == null)) {
            throw new IllegalArgumentException("a total needs quantities, and a unit if it has one");
        }
        if (shares.stream().anyMatch(share -> !share.shares().isEmpty())) {
            throw new IllegalArgumentException("a share has no shares");
        }
    }

    /** A flat sum or a price, as printed, without quantities. */
    public static MoneySum of(MoneyPrice price) {
        return new MoneySum(price, List.of(), null, List.of());
    }

    /** What the interchange form holds: the printed product where there is one, otherwise the price. */
    public Cost cost() {
        return total == null ? price.cost() : total.cost();
    }

    /** Whether the printed total is what price and quantities give; empty where no product or a range is printed. */
    public Optional<Boolean> multiplies() {
        if (total == null || price.minVnd() != price.maxVnd() || total.minVnd() != total.maxVnd()) {
            return Optional.empty();
        }
        return Optional.of(product().compareTo(BigDecimal.valueOf(total.minVnd())) == 0);
    }

    /** Price (the lower bound of a range) times quantities, exact. */
    public BigDecimal product() {
        return times.stream().map(MoneyQuantity::count).reduce(BigDecimal.valueOf(price.minVnd()), BigDecimal::multiply);
    }
}
