package vn.caitien.app.work.money;

import java.util.List;

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
