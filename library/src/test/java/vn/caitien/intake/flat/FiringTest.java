package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.labelling.Label;

/** What is learnt from a reading is what the reading was weighed by. */
class FiringTest {
    private static final String TEXT = """
            1 1.2 Đạt mức 2 - Rà soát quy chế của

             trường và

            - Họp phổ biến.

            Hiệu trưởng, các

            \f

            tổ trưởng

            \s\s

            Tháng 9/20

            26

            2 1.5 - Bồi dưỡng""";

    private static double fired(Stretch stretch, States states, Path path, double[] weights) {
        double[] sum = new double[1];
        Firing.of(stretch, states, Made.signals(stretch, states), path, (signal, value) -> sum[0] += weights[signal] * value);
        return sum[0];
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theBestReadingIsWorthWhatFiresAlongIt(long seed) {
        States states = Made.states(Label.TT, Label.CRITERION, Label.EXPECTED_RESULT, Label.TASKS, Label.LEAD, Label.TIME);
        Stretch stretch = Made.spread(TEXT);
        double[] weights = new Random(seed).doubles(Signal.count(), -1, 1).toArray();
        Path path = new Decoder(stretch, states, Made.signals(stretch, states), weights).best();
        assertThat(fired(stretch, states, path, weights)).isCloseTo(path.score(), within(1e-6));
    }
}
