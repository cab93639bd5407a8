package vn.caitien.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.Importer;
import vn.caitien.measure.Measure;
import vn.caitien.measure.Measured;
import vn.caitien.paper.TruePlans;
import vn.caitien.plan.Plan;
import vn.caitien.samples.content.RandomPlans;

class DocxRoundTripTest {

    @ParameterizedTest
    @ValueSource(strings = {"primary-2025", "multi-level-2025", "preschool-2025", "upper-secondary-2025", "lower-secondary-57-2026",
        "lower-secondary-2023-2026", "primary-form2-2026", "preschool-form2-2026"})
    void a_sample_comes_back_as_it_was_printed(String name) throws Exception {
        comesBack(TruePlans.sample(name));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_random_plan_comes_back_as_it_was_printed(long seed) throws Exception {
        comesBack(RandomPlans.plan(seed).plan());
    }

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    private static void comesBack(Plan plan) throws Exception {
        Measured measured = Measure.of(plan, Importer.standard().read("plan.docx", Written.plan(plan)).getFirst());
        assertThat(measured.cells().value()).as("cells").isGreaterThanOrEqualTo(0.99);
        assertThat(measured.allRows()).as("rows").isTrue();
        assertThat(measured.header().value()).as("header %s", measured.complaints()).isEqualTo(1);
        assertThat(measured.sections()).as("sections").isGreaterThan(0.99);
    }
}
