package vn.caitien.intake.confidence;

import java.util.Map;
import vn.caitien.intake.Doubt;
import vn.caitien.intake.Doubts;
import vn.caitien.plan.Cell;

/** Sets the reader's doubts among the numbers of a row's cells: to each its own, and of those about the others the greatest. */
final class RowDoubts {
    private static final int DOUBTS = Doubt.values().length;

    private final Traced row;
    private final double[] most = new double[DOUBTS];
    private final double[] second = new double[DOUBTS];

    RowDoubts(Traced row) {
        this.row = row;
        row.origins().forEach((cell, origin) -> {
            if (!origin.inherited()) {
                origin.doubts().values().forEach(this::rank);
            }
        });
    }

    private void rank(Doubt doubt, double value) {
        int place = doubt.ordinal();
        second[place] = Math.max(second[place], Math.min(most[place], value));
        most[place] = Math.max(most[place], value);
    }

    void set(double[] out, Cell cell) {
        Doubts own = row.origins().get(cell).doubts();
        for (Doubt doubt : Doubt.values()) {
            double value = own.of(doubt);
            double others = most[doubt.ordinal()];
            out[Slots.own(doubt)] = value;
            out[Slots.row(doubt)] = value == others ? second[doubt.ordinal()] : others;
        }
    }
}
