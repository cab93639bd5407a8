package vn.caitien.app.work.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.work.Measure;
import vn.caitien.work.Measure.Reached;

/**
 * A figure of an item of a plan that is followed over time.
 *
 * @param item the id of its row
 * @param measurements the latest day first; none that was taken back
 */
public record Indicator(UUID id, PlanId plan, String item, IndicatorTerms terms, List<Measurement> measurements, int version) {

    public Indicator {
        measurements = List.copyOf(measurements);
    }

    /** What was measured last; empty while nothing was. */
    public Optional<Measurement> latest() {
        return measurements.stream().findFirst();
    }

    /** Whether the target is reached, by what was measured last. */
    public Reached reached() {
        Baseline before = terms.baseline();
        return reached(before == null ? null : before.value(), terms.target(), terms.better(), latest().map(one -> one.said().value()).orElse(null));
    }

    /**
     * Whether a target is reached: which way is better is said, or told by where it stood before.
     *
     * @param actual what was measured; null while nothing was
     */
    public static Reached reached(@Nullable BigDecimal before, @Nullable BigDecimal target, @Nullable Better better, @Nullable BigDecimal actual) {
        if (better != null && target != null && actual != null) {
            int beyond = actual.compareTo(target);
            return (better == Better.MORE ? beyond >= 0 : beyond <= 0) ? Reached.YES : Reached.NO;
        }
        return new Measure(before, target, actual, null).reached();
    }
}
