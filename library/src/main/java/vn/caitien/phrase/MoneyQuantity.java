package vn.caitien.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How often a price is paid: the 38 of "38 x 330.000đ", the 9 months of "x 9 tháng".
 *
 * @param count at least 0, without trailing zeros, at most 18 digits before and 2 after the comma
 * @param of what is counted, lower case, one word or a counter of {@code money.yaml}; null when the words do not say
 */
public record MoneyQuantity(BigDecimal count, @Nullable String of) {

    public MoneyQuantity {
        count = count.signum() == 0 ? BigDecimal.ZERO : count.stripTrailingZeros();
        if (count.scale() < 0) {
            count = count.setScale(0);
        }
        if (count.signum() < 0 || count.precision() - count.scale() > 18 || count.scale() > 2) {
            throw new IllegalArgumentException("a quantity out of bounds: " + count);
        }
        if (of != null && !MoneyUnits.isUnit(of)) {
            throw new IllegalArgumentException("not a unit: " + of);
        }
    }

    /** A whole number of something. */
    public static MoneyQuantity of(long count, @Nullable String of) {
        return new MoneyQuantity(BigDecimal.valueOf(count), of);
    }
}
