package vn.caitien.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money in whole đồng: one amount, or a range with a lower and an upper bound.
 *
 * @param amountVnd the amount; null when it is a range
 * @param minVnd the lower bound; null when it is one amount
 * @param maxVnd the upper bound; null when it is one amount
 */
public record Cost(@Nullable Long amountVnd, @Nullable Long minVnd, @Nullable Long maxVnd, Per per) {

    public Cost {
        boolean amount = amountVnd != null && minVnd == null && maxVnd == null;
        boolean range = amountVnd == null && minVnd != null && maxVnd != null;
        if (!amount && !range) {
            throw new IllegalArgumentException("a cost is an amount, or a range with both bounds");
        }
    }

    /** One amount. */
    public static Cost of(long amountVnd, Per per) {
        return new Cost(amountVnd, null, null, per);
    }

    /** A range of amounts. */
    public static Cost between(long minVnd, long maxVnd, Per per) {
        return new Cost(null, minVnd, maxVnd, per);
    }

    /** What a sum is paid for: once, for each month, quarter or year, or for each unit of another kind. */
    public enum Per {
        @JsonProperty("once")
        ONCE,
        @JsonProperty("month")
        MONTH,
        @JsonProperty("quarter")
        QUARTER,
        @JsonProperty("year")
        YEAR,
        @JsonProperty("unit")
        UNIT
    }
}
