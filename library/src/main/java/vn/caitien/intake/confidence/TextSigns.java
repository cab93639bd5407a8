package vn.caitien.intake.confidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.labelling.Likelihoods;

/** What the texts of a table's cells say of themselves; one that stands in several rows is looked at once. */
final class TextSigns {
    private static final double FLOOR = 1e-4;

    private final Likelihoods likelihoods;
    private final Map<Printed, CellSigns> known = new HashMap<>();

    TextSigns(Likelihoods likelihoods) {
        this.likelihoods = likelihoods;
    }

    /** A cell's text, and the column's text it was taken from under one of the labels. */
    private record Printed(String text, @Nullable Label label, String whole, List<Label> labels) {}

    /** @param labels of the table's columns */
    CellSigns of(String text, Origin origin, List<Label> labels) {
        return known.computeIfAbsent(new Printed(text, origin.label(), origin.text(), labels),
                printed -> CellSigns.of(text, unlikely(printed)));
    }

    /** Natural logarithm of how many times likelier a column's text is under another of the labels. */
    private double unlikely(Printed printed) {
        int place = printed.label == null ? -1 : printed.labels.indexOf(printed.label);
        if (place < 0 || printed.whole.isBlank()) {
            return 0;
        }
        double[] each = likelihoods.of(printed.whole, printed.labels);
        double best = 0;
        for (double likelihood : each) {
            best = Math.max(best, likelihood);
        }
        return Math.log(Math.max(FLOOR, best) / Math.max(FLOOR, each[place]));
    }
}
