package vn.caitien.intake.confidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.caitien.intake.Doubt;

/** Where each feature stands in a cell's numbers: those of {@link Feature}, then the reader's doubts about the cell, then those about the row's others. */
final class Slots {
    private static final int FEATURES = Feature.values().length;
    private static final int DOUBTS = Doubt.values().length;

    /** The names in the data files, in order. */
    static final List<String> KEYS = keys();

    private Slots() {}

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(Arrays.stream(Feature.values()).map(Feature::key).toList());
        Arrays.stream(Doubt.values()).map(Doubt::key).forEach(keys::add);
        Arrays.stream(Doubt.values()).map(doubt -> "row_" + doubt.key()).forEach(keys::add);
        return List.copyOf(keys);
    }

    static double[] none() {
        return new double[FEATURES + 2 * DOUBTS];
    }

    static int own(Doubt doubt) {
        return FEATURES + doubt.ordinal();
    }

    static int row(Doubt doubt) {
        return FEATURES + DOUBTS + doubt.ordinal();
    }
}
