package vn.caitien.app.work.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Whether the target is reached, by what was measured last: which way is better is said, or told by the two figures. */
    public Reached reached() {
        BigDecimal target = terms.target();
        BigDecimal actual = latest().map(one -> one.said().value()).orElse(null);
        if (terms.better() != null && target != null && actual != null) {
            int beyond = actual.compareTo(target);
            return (terms.better() == Better.MORE ? beyond >= 0 : beyond <= 0) ? Reached.YES : Reached.NO;
        }
        Baseline before = terms.baseline();
        return new Measure(before == null ? null : before.value(), target, actual, terms.unit()).reached();
    }
}
