package vn.caitien.accuracy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.caitien.intake.Importer;
import vn.caitien.samples.Format;

/**
 * Pages of the folder named by {@code CAITIEN_CORPUS} whose plan is also there in another format, e.g.
 * {@code plan-vntime.html} beside {@code plan.truth.json}.
 */
class OldFontsTest {
    private static final Bounds BOUNDS = new Bounds(0.98, 0.95, 0.95, 0.90);

    @TestFactory
    Stream<DynamicTest> pagesOfTheCorpusAreReadAsPromised() throws IOException {
        String corpus = System.getenv("CAITIEN_CORPUS");
        assumeTrue(corpus != null, "CAITIEN_CORPUS names no folder of plans with truths");
        List<DynamicTest> tests = new ArrayList<>();
        List<Trial> pages = pages(Path.of(corpus));
        assumeTrue(!pages.isEmpty(), "the corpus holds no pages");
        for (Trial trial : pages) {
            Outcome outcome = trial.run(Importer.standard());
            tests.add(dynamicTest(trial.name(), () -> BOUNDS.holdForOne(outcome)));
            tests.add(dynamicTest(trial.name() + " head", () -> BOUNDS.holdForHeader(new Accuracy(List.of(outcome)))));
            tests.add(dynamicTest(trial.name() + " sections", () -> BOUNDS.holdForSections(new Accuracy(List.of(outcome)))));
        }
        return tests.stream();
    }

    private static List<Trial> pages(Path folder) throws IOException {
        List<Trial> trials = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".html")).sorted().toList()) {
                String name = file.getFileName().toString();
                int end = name.lastIndexOf('-');
                Path truth = folder.resolve(name.substring(0, Math.max(0, end)) + ".truth.json");
                if (Files.exists(truth)) {
                    trials.add(new Trial(name, Format.DOCX, Files.readAllBytes(file), Files.readString(truth)));
                }
            }
        }
        return trials;
    }
}
