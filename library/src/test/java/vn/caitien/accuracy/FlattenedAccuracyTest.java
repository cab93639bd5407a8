package vn.caitien.accuracy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.caitien.measure.Measured;
import vn.caitien.samples.flat.TextShape;

/** What is owed where nothing in a text marks its cells. */
class FlattenedAccuracyTest {
    private static final String CORPUS = "CAITIEN_CORPUS";
    private static final Bounds BOUNDS = new Bounds(0.90, 0.82, 0.95, 0.85);

    @Test
    void theFlattenedTextsOfTheCorpusAreReadAsWellAsPromised() throws IOException {
        String folder = System.getenv(CORPUS);
        assumeTrue(folder != null, CORPUS + " names no folder of plans with truths");
        Accuracy all = TextTrials.flattened(Path.of(folder));
        all.outcomes().forEach(BOUNDS::holdForOne);
        BOUNDS.holdForCells(all);
        BOUNDS.holdForHeader(all);
        BOUNDS.holdForSections(all);
        BOUNDS.holdForValues(all, Measured::time);
        BOUNDS.holdForValues(all, Measured::cost);
    }

    /** Less than is owed: made texts lack a head, or have their columns in another order, more often than real ones. */
    @Test
    void aFewMadeTextsAreReadNoWorseThanWhenThisWasWritten() {
        new Bounds(0.81, 0, 0, 0).holdForCells(TextTrials.made(TextShape.BARE, 910_000, 10));
    }
}
