package vn.caitien.accuracy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.caitien.measure.Measured;
import vn.caitien.samples.flat.TextShape;

/** What is owed where a text has lost its rows. */
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

    @Test
    void aFewMadeTextsAreReadAsWellAsPromised() {
        new Bounds(0.90, 0, 0, 0).holdForCells(TextTrials.made(TextShape.BARE, 910_000, 10));
    }

    /** Less than the 0.97 owed where blank cells are marked. */
    @Test
    void aFewMadeTextsThatMarkBlankCellsAreReadNoWorseThanWhenThisWasWritten() {
        new Bounds(0.91, 0, 0, 0).holdForCells(TextTrials.made(TextShape.MARKED, 910_000, 10));
    }
}
