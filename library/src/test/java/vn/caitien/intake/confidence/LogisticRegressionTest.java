package vn.caitien.intake.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.confidence.LogisticRegression.Example;

class LogisticRegressionTest {

    /** So many right and wrong ones with that second feature. */
    private static List<Example> examples(double feature, int right, int wrong) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            examples.add(new Example(new double[] {1, feature}, i < right));
        }
        return examples;
    }

    private static double[] fit(List<Example> plain, List<Example> marked) {
        List<Example> all = new ArrayList<>(plain);
        all.addAll(marked);
        return LogisticRegression.fit(all, 1e-6);
    }

    @Test
    void whatExamplesDoNotSayIsAsUsual() {
        double[] weights = LogisticRegression.fit(examples(0, 900, 100), 1, new double[] {0, -2});
        assertThat(weights[1]).isCloseTo(-2, within(1e-9));
    }

    @Test
    void theConstantIsTheOddsWhereNothingIsAmiss() {
        assertThat(fit(examples(0, 900, 100), examples(1, 100, 100))[0]).isCloseTo(Math.log(9), within(1e-3));
    }

    @Test
    void aWeightIsTheRatioOfOdds() {
        assertThat(fit(examples(0, 900, 100), examples(1, 100, 100))[1]).isCloseTo(-Math.log(9), within(1e-3));
    }

    @Test
    void aFeatureThatSpeaksForAnExampleIsDropped() {
        assertThat(fit(examples(0, 50, 50), examples(1, 90, 10))[1]).isZero();
    }

    @Test
    void aPenaltyDrawsWeightsTowardsNought() {
        List<Example> all = examples(0, 90, 10);
        all.addAll(examples(1, 5, 5));
        assertThat(LogisticRegression.fit(all, 10)[1]).isBetween(-1.5, -0.01);
    }
}
