package vn.caitien.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.paper.RoundTrip.Back;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanJson;
import vn.caitien.samples.Samples;
import vn.caitien.samples.content.RandomPlans;

/** A plan that is printed and imported again is the same plan, in all that its form prints. */
class RoundTripTest {
    private static final String CORPUS = "CAITIEN_CORPUS";

    @ParameterizedTest
    @CsvSource({"DOCX, false", "DOCX, true", "XLSX, false", "XLSX, true"})
    void samples_come_back(Format format, boolean secondForm) throws Exception {
        hold(format, back(inFolder(Samples.folder()), format, secondForm));
    }

    @Tag("full")
    @ParameterizedTest
    @CsvSource({"DOCX, false", "DOCX, true", "XLSX, false", "XLSX, true", "PDF, false", "PDF, true"})
    void plans_of_the_corpus_come_back(Format format, boolean secondForm) throws Exception {
        String folder = System.getenv(CORPUS);
        assumeTrue(folder != null, CORPUS + " names no folder of plans with truths");
        hold(format, back(inFolder(Path.of(folder)), format, secondForm));
    }

    @Tag("full")
    @ParameterizedTest
    @CsvSource({"PDF, false", "PDF, true"})
    void samples_come_back_from_pages(Format format, boolean secondForm) throws Exception {
        hold(format, back(inFolder(Samples.folder()), format, secondForm));
    }

    @ParameterizedTest
    @CsvSource({"DOCX, 51000, 2", "XLSX, 52000, 2", "PDF, 53000, 1"})
    void random_plans_come_back(Format format, long seed, int count) throws Exception {
        holdBothForms(format, seed, count);
    }

    @Tag("full")
    @ParameterizedTest
    @CsvSource({"DOCX", "XLSX", "PDF"})
    void more_random_plans_come_back(Format format) throws Exception {
        holdBothForms(format, 54_000, 60);
    }

    /** A plan before it is set on a form. */
    record Named(String name, Plan plan) {}

    static List<Named> inFolder(Path folder) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".truth.json")).sorted().toList();
        }
        List<Named> plans = new ArrayList<>();
        for (Path file : files) {
            plans.add(new Named(file.getFileName().toString(), PlanJson.read(Files.readAllBytes(file))));
        }
        assertThat(plans).as("plans in " + folder).isNotEmpty();
        return plans;
    }

    private static void holdBothForms(Format format, long seed, int count) throws Exception {
        List<Named> plans = new ArrayList<>();
        for (long each = seed; each < seed + count; each++) {
            plans.add(new Named("random " + each, RandomPlans.plan(each).plan()));
        }
        hold(format, back(plans, format, false));
        hold(format, back(plans, format, true));
    }

    private static List<Back> back(List<Named> plans, Format format, boolean secondForm) throws Exception {
        List<Back> backs = new ArrayList<>();
        for (Named plan : plans) {
            backs.add(RoundTrip.of(plan.name, plan.plan, secondForm, format).back());
        }
        return backs;
    }

    private static void hold(Format format, List<Back> backs) {
        Kept.by(format).hold(backs);
    }
}
