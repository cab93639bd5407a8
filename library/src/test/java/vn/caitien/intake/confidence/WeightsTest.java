package vn.caitien.intake.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.intake.Doubt;
import vn.caitien.intake.Doubts.Manner;
import vn.caitien.plan.Cell;

class WeightsTest {
    private static final Map<Manner, Weights> STANDARD =
            Stream.of(Manner.values()).collect(Collectors.toMap(manner -> manner, Weights::standard));

    private static double[] only() {
        double[] values = Slots.none();
        values[Feature.BASE.ordinal()] = 1;
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
        assertThat(STANDARD.get(Manner.LAID_OUT).probability(cell, only())).isGreaterThan(0.98);
    }

    @ParameterizedTest
    @EnumSource(Feature.class)
    void noFeatureMakesACellSurer(Feature feature) {
        assertThat(STANDARD.values()).allSatisfy(weights -> speaksAgainst(weights, feature.ordinal()));
    }

    @ParameterizedTest
    @EnumSource(Doubt.class)
    void noDoubtMakesACellSurer(Doubt doubt) {
        assertThat(STANDARD.values()).allSatisfy(weights -> speaksAgainst(weights, Slots.own(doubt)));
    }

    @ParameterizedTest
    @EnumSource(Doubt.class)
    void noDoubtAboutTheRowMakesACellSurer(Doubt doubt) {
        assertThat(STANDARD.values()).allSatisfy(weights -> speaksAgainst(weights, Slots.row(doubt)));
    }

    private static void speaksAgainst(Weights weights, int slot) {
        double[] with = only();
        with[slot] = 1;
        assertThat(Cell.values()).allSatisfy(cell ->
                assertThat(weights.probability(cell, with)).isLessThanOrEqualTo(weights.probability(cell, only())));
    }
}
