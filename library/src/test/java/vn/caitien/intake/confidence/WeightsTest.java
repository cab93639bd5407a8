package vn.caitien.intake.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.plan.Cell;

class WeightsTest {

    private static double[] only(Feature... features) {
        double[] values = new double[Feature.values().length];
        values[Feature.BASE.ordinal()] = 1;
        for (Feature feature : features) {
            values[feature.ordinal()] = 1;
        }
        return values;
    }

    @Test
    void weightsAreLogarithmsOfOdds() {
        Weights weights = new Weights(Map.of("long", Map.of("base", Math.log(9))));
        assertThat(weights.probability(Cell.TASKS, only())).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void eachGroupHasWeightsOfItsOwn() {
        Weights weights = new Weights(Map.of("long", Map.of("base", 3.0)));
        assertThat(weights.probability(Cell.TIME, only())).isEqualTo(0.5);
    }

    @Test
    void aFeatureThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new Weights(Map.of("key", Map.of("moon", 1.0)))).hasMessageContaining("moon");
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void aCellWithNothingAmissIsSure(Cell cell) {
        assertThat(Weights.standard().probability(cell, only())).isGreaterThan(0.98);
    }

    @ParameterizedTest
    @EnumSource(Feature.class)
    void noFeatureMakesACellSurer(Feature feature) {
        Weights weights = Weights.standard();
        assertThat(Cell.values()).allSatisfy(cell ->
                assertThat(weights.probability(cell, only(feature))).isLessThanOrEqualTo(weights.probability(cell, only())));
    }
}
