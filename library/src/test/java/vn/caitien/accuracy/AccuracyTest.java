package vn.caitien.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.caitien.intake.Importer;
import vn.caitien.measure.Measured;
import vn.caitien.samples.Format;
import vn.caitien.samples.Samples;

/**
 * The thresholds an import must keep, on the samples and on the folder named by {@code CAITIEN_CORPUS}. In sheets the
 * head, closing and sections are judged by what stands in them ({@link Standing}); docs/benchmarks.md shows both figures.
 */
class AccuracyTest {
    private static final String CORPUS = "CAITIEN_CORPUS";

    @TestFactory
    Stream<DynamicNode> theSamplesAreReadAsWellAsPromised() throws IOException {
        return thresholds(Samples.folder());
    }

    @Test
    void everySampleIsMeasuredInEveryFormat() throws IOException {
        for (Format format : Format.values()) {
            assertThat(Trial.in(Samples.folder(), format)).as(format.ending()).hasSize(Samples.all().size());
        }
    }

    @TestFactory
    Stream<DynamicNode> thePlansOfTheCorpusAreReadAsWellAsPromised() throws IOException {
        return thresholds(corpus(System.getenv(CORPUS)));
    }

    private static Path corpus(@Nullable String name) {
        assumeTrue(name != null, CORPUS + " names no folder of plans with truths: thresholds are tried on the samples alone");
        Path folder = Path.of(name);
        assertThat(folder).as(CORPUS).isDirectory();
        return folder;
    }

    private static Stream<DynamicNode> thresholds(Path folder) throws IOException {
        List<DynamicNode> formats = new ArrayList<>();
        for (Format format : Format.values()) {
            List<Trial> trials = Trial.in(folder, format);
            if (!trials.isEmpty()) {
                formats.add(dynamicContainer(format.name(), thresholds(format, trials)));
            }
        }
        assertThat(formats).as("documents with truths in " + folder).isNotEmpty();
        return formats.stream();
    }

    private static Stream<DynamicTest> thresholds(Format format, List<Trial> trials) throws IOException {
        Bounds bounds = Bounds.of(format);
        Importer importer = Importer.standard();
        List<Outcome> outcomes = new ArrayList<>();
        for (Trial trial : trials) {
            outcomes.add(trial.run(importer));
        }
        Accuracy all = new Accuracy(outcomes);
        return Stream.concat(
                outcomes.stream().map(outcome -> dynamicTest(outcome.name(), () -> bounds.holdForOne(outcome))),
                Stream.of(dynamicTest(format + " cells, mean", () -> bounds.holdForCells(all)),
                        dynamicTest(format + " head, pooled", () -> bounds.holdForHeader(all)),
                        dynamicTest(format + " sections, mean", () -> bounds.holdForSections(all)),
                        dynamicTest(format + " time, pooled", () -> bounds.holdForValues(all, Measured::time)),
                        dynamicTest(format + " cost, pooled", () -> bounds.holdForValues(all, Measured::cost)),
                        dynamicTest(format + " level, pooled", () -> bounds.holdForValues(all, Measured::level))));
    }
}
