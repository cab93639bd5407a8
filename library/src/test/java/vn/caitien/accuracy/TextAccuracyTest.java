package vn.caitien.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.measure.Measured;
import vn.caitien.samples.flat.TextShape;

/** What is owed where a text keeps its rows: set apart by tabs, pipes or commas. */
class TextAccuracyTest {
    private static final String CORPUS = "CAITIEN_CORPUS";
    private static final Bounds BOUNDS = new Bounds(0.97, 0.93, 0.95, 0.90);

    @ParameterizedTest
    @EnumSource(names = {"TABBED", "MARKDOWN", "CSV"})
    void aFewMadeTextsAreReadAsWellAsPromised(TextShape shape) {
        assertKept(TextTrials.made(shape, 20_000, 8));
    }

    @Tag("full")
    @ParameterizedTest
    @EnumSource(names = {"TABBED", "MARKDOWN", "CSV"})
    void moreMadeTextsAreReadAsWellAsPromised(TextShape shape) {
        assertKept(TextTrials.made(shape, 30_000, 60));
    }

    @Test
    void theTabbedTextsOfTheCorpusAreReadAsWellAsPromised() throws IOException {
        String folder = System.getenv(CORPUS);
        assumeTrue(folder != null, CORPUS + " names no folder of plans with truths");
        Accuracy all = TextTrials.tabbed(Path.of(folder));
        all.outcomes().forEach(BOUNDS::holdForOne);
        assertKept(all);
    }

    private static void assertKept(Accuracy all) {
        assertThat(all.outcomes()).allSatisfy(outcome -> assertThat(outcome.plans()).as(outcome.name()).isEqualTo(1));
        assertBounds(all);
    }

    private static void assertBounds(Accuracy all) {
        BOUNDS.holdForCells(all);
        BOUNDS.holdForHeader(all);
        BOUNDS.holdForSections(all);
        BOUNDS.holdForValues(all, Measured::time);
        BOUNDS.holdForValues(all, Measured::cost);
        BOUNDS.holdForValues(all, Measured::level);
    }
}
