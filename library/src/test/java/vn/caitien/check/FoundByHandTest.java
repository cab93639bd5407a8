package vn.caitien.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import vn.caitien.check.Defect.Sureness;
import vn.caitien.check.Tally.Missed;
import vn.caitien.intake.ReadException;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.samples.Samples;

/** What the checker finds, beside the faults that somebody listed by hand. */
class FoundByHandTest {
    private static final String CORPUS = "CAITIEN_CORPUS";
    private static final double LIKELY = 0.7;
    private static final double AGREEING = 0.8;
    /** How many of the faults listed as certain no rule finds yet; none is the aim. */
    private static final int NOT_YET = 0;

    /** A PDF or a text of a plan may hold what its Word document does not, and none of them all that was listed. */
    private static final List<String> ENDINGS = List.of(FindingsProgram.TRUTH, ".docx", ".txt");

    @Test
    void the_faults_of_the_samples_are_found() throws IOException, PlanFormatException, ReadException {
        holds(Samples.folder());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = CORPUS, matches = ".+", disabledReason = "no folder of real plans is named")
    void the_faults_of_real_plans_are_found() throws IOException, PlanFormatException, ReadException {
        holds(Path.of(System.getenv(CORPUS)));
    }

    private static void holds(Path folder) throws IOException, PlanFormatException, ReadException {
        Set<Missed> never = new HashSet<>();
        for (String ending : ENDINGS) {
            Tally tally = new Tally();
            FindingsProgram.add(folder, ending, tally);
            if (ending.equals(ENDINGS.getFirst())) {
                never.addAll(tally.missed(Sureness.CERTAIN));
            } else if (!tally.isEmpty()) {
                never.retainAll(tally.missed(Sureness.CERTAIN));
            }
            assertThat(tally.found(Sureness.LIKELY)).as(ending + ": " + tally).isGreaterThanOrEqualTo(LIKELY);
            assertThat(tally.agreeing()).as(ending + ": " + tally.unlisted()).isGreaterThanOrEqualTo(AGREEING);
        }
        assertThat(never).hasSizeLessThanOrEqualTo(NOT_YET);
    }
}
