package vn.caitien.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import vn.caitien.check.Defect.Sureness;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.samples.Samples;

/** What the checker finds, beside the faults that somebody listed by hand. */
class FoundByHandTest {
    private static final String CORPUS = "CAITIEN_CORPUS";
    private static final double LIKELY = 0.7;
    private static final double AGREEING = 0.8;

    @Test
    void the_faults_of_the_samples_are_found() throws IOException, PlanFormatException {
        holds(tally(Samples.folder()));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = CORPUS, matches = ".+", disabledReason = "no folder of real plans is named")
    void the_faults_of_real_plans_are_found() throws IOException, PlanFormatException {
        holds(tally(Path.of(System.getenv(CORPUS))));
    }

    private static Tally tally(Path folder) throws IOException, PlanFormatException {
        Tally tally = new Tally();
        FindingsProgram.add(folder, tally);
        return tally;
    }

    private static void holds(Tally tally) {
        assertThat(tally.missed(Sureness.CERTAIN)).isEmpty();
        assertThat(tally.found(Sureness.LIKELY)).as(tally.toString()).isGreaterThanOrEqualTo(LIKELY);
        assertThat(tally.agreeing()).as(tally.unlisted().toString()).isGreaterThanOrEqualTo(AGREEING);
    }
}
