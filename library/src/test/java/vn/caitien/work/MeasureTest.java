package vn.caitien.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.work.Measure.Reached;

class MeasureTest {

    @ParameterizedTest
    @CsvSource({"80,90,95,YES", "80,90,90.0,YES", "80,90,85,NO", "10,5,4,YES", "10,5,7,NO", ",5,5,YES", ",5,7,UNKNOWN",
        "5,5,7,UNKNOWN", "80,,95,UNKNOWN", "80,90,,UNKNOWN"})
    void the_side_of_the_baseline_says_whether_more_or_less_is_better(
            @Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal actual, Reached reached) {
        assertThat(new Measure(baseline, target, actual, "%").reached()).isEqualTo(reached);
    }
}
