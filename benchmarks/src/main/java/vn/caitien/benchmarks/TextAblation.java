package vn.caitien.benchmarks;

import java.io.IOException;
import vn.caitien.intake.flat.FlatAblation;

/** What carries the weight in reading flattened text: the share of right words without each kind of signal. */
final class TextAblation {
    private static final int PAPERS = 30;

    private TextAblation() {}

    static void run(Report report) throws IOException {
        report.section("text-ablation", "Flattened text without some of its signals", "benchmarks/run text-ablation",
                "Share of words given their right column, with two readings and the signals named taken away, the weights of"
                        + " the others as they are.\n\n" + FlatAblation.table(PAPERS)
                        + "\n" + PAPERS + " papers of the samples' generator, seeds from " + FlatAblation.FIRST_SEED
                        + " on, each without marks of blank cells and with them; mean over tables, and the worst tenth. The"
                        + " weights were fitted to other seeds.");
    }
}
