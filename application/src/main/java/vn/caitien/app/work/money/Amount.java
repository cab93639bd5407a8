package vn.caitien.app.work.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.work.YearSum;

/**
 * Whole đồng, one sum or a range.
 *
 * @param low the least
 * @param high the most; the least again when it is no range
 */
public record Amount(long low, long high) {

    /** One sum. */
    public static Amount of(long sum) {
        return new Amount(sum, sum);
    }

    /** What is known of what is planned; null where nothing is. */
    static @Nullable Amount planned(YearSum planned) {
        return !planned.known() && planned.unknown() > 0 ? null : new Amount(planned.low(), planned.high());
    }

    static Amount spent(List<Spending> spendings) {
        return of(spendings.stream().mapToLong(one -> one.said().amount()).reduce(0, Math::addExact));
    }

    public boolean isRange() {
        return low != high;
    }

    Amount less(Amount spent) {
        return new Amount(Math.subtractExact(low, spent.high), Math.subtractExact(high, spent.low));
    }
}
