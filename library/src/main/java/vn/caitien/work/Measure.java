package vn.caitien.work;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure followed over time; unknown figures are null.
 *
 * @param baseline where it stood
 * @param target what is aimed at
 * @param actual what was measured last
 * @param unit of all three; null when none is told
 */
public record Measure(@Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal actual,
        @Nullable String unit) {

    /** Whether a target is reached. */
    public enum Reached {
        YES,
        NO,
        /** A figure is missing, or nothing says whether more or less is better. */
        UNKNOWN
    }

    /** Whether the target is reached: a target below the baseline means less is better, one above it more. */
    public Reached reached() {
        if (target == null || actual == null) {
            return Reached.UNKNOWN;
        }
        int beyond = actual.compareTo(target);
        if (beyond == 0) {
            return Reached.YES;
        }
        int direction = baseline == null ? 0 : target.compareTo(baseline);
        if (direction == 0) {
            return Reached.UNKNOWN;
        }
        return Integer.signum(beyond) == Integer.signum(direction) ? Reached.YES : Reached.NO;
    }
}
