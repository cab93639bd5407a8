package vn.caitien.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import vn.caitien.measure.Measured;
import vn.caitien.measure.Share;
import vn.caitien.samples.Format;

/**
 * What an import owes.
 *
 * @param mean share of right cells, the mean over documents
 * @param worst share of right cells in each document, or one wrong cell in it
 * @param frame share of right fields of the head, pooled, and likeness of the sections, the mean
 * @param values share of rows with the right time, cost and level, pooled
 */
record Bounds(double mean, double worst, double frame, double values) {

    static Bounds of(Format format) {
        return format == Format.PDF ? new Bounds(0.98, 0.95, 0.95, 0.90) : new Bounds(0.99, 0.97, 0.95, 0.90);
    }

    void holdForOne(Outcome outcome) {
        assertThat(outcome.plans()).as("plans in " + outcome.name()).isEqualTo(1);
        assertThat(outcome.plain().allRows()).as("all rows and none invented: " + outcome.complaints()).isTrue();
        if (outcome.wrongCells() > 1) {
            assertThat(outcome.plain().cells().value()).as(outcome.complaints()).isGreaterThanOrEqualTo(worst);
        }
    }

    void holdForCells(Accuracy all) {
        assertThat(all.cells()).as("cells, mean of:\n" + all.complaints()).isGreaterThanOrEqualTo(mean);
    }

    void holdForSections(Accuracy all) {
        assertThat(all.sections(Outcome::standing)).as("sections, mean of:\n" + all.complaints()).isGreaterThanOrEqualTo(frame);
    }

    void holdForHeader(Accuracy all) {
        hold(all, Measured::header, frame);
    }

    void holdForValues(Accuracy all, Function<Measured, Share> kind) {
        hold(all, kind, values);
    }

    private static void hold(Accuracy all, Function<Measured, Share> kind, double least) {
        Share share = all.standing(kind);
        assertThat(share.value()).as(share + " of:\n" + all.complaints()).isGreaterThanOrEqualTo(least);
    }
}
