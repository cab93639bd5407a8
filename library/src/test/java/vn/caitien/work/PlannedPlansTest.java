package vn.caitien.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.caitien.plan.Row;

/** The money of whole plans. */
class PlannedPlansTest {

    @TestFactory
    Stream<DynamicTest> what_all_sources_give_is_the_known_sum_of_the_plan() throws Exception {
        return Rows.plans().stream().map(named -> DynamicTest.dynamicTest(named.name(), () -> {
            YearSum whole = YearSum.NOTHING;
            YearSum parted = YearSum.NOTHING;
            for (Row row : named.plan().rows()) {
                whole = whole.plus(PlannedMoney.of(row, named.plan().form(), named.year()));
                for (SourceSum source : PlannedMoney.bySource(row, named.plan().form(), named.year())) {
                    parted = parted.plus(source.sum());
                }
            }
            assertThat(parted.low()).isEqualTo(whole.low());
            assertThat(parted.high()).isEqualTo(whole.high());
            assertThat(parted.unknown()).isGreaterThanOrEqualTo(whole.unknown());
        }));
    }
}
