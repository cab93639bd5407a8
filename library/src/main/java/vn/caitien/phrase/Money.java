package vn.caitien.phrase;

import java.util.List;
import vn.caitien.plan.Cost;

/**
 * The sums of a cell, in the order of the words.
 *
 * @param sums empty when the words name no sum ("theo dự toán", "-"); "Không" is one sum of 0
 */
public record Money(List<MoneySum> sums) {

    /** The words name no sum. */
    public static final Money UNKNOWN = new Money(List.of());

    public Money {
        sums = List.copyOf(sums);
    }

    /** The sums as the interchange form holds them: of a product only the product, shares left out. */
    public List<Cost> costs() {
        return sums.stream().map(MoneySum::cost).toList();
    }
}
