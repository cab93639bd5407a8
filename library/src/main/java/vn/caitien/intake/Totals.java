package vn.caitien.intake;

import java.util.Comparator;
import vn.caitien.intake.labelling.Columns;
import vn.caitien.intake.labelling.Columns.Column;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.tables.TableLine;

/** Tells the rows that only add up the others. */
final class Totals {

    private Totals() {}

    /** Whether the first text an item has of its own says it is a sum, and nothing but sums follows. */
    static boolean isTotal(TableLine.Item item, Columns columns) {
        return columns.columns().stream()
                .sorted(Comparator.comparingInt(Column::from))
                .map(Column::label)
                .filter(label -> !item.inherited().contains(label) && !item.flat(label).isEmpty())
                .findFirst()
                .filter(first -> columns.isTotal(item.flat(first)) && fewOthers(item))
                .isPresent();
    }

    private static boolean fewOthers(TableLine.Item item) {
        return item.cells().keySet().stream()
                        .filter(label -> !item.inherited().contains(label))
                        .filter(label -> label != Label.BUDGET && label != Label.FUNDING && label != Label.NOTES)
                        .count()
                <= 1;
    }
}
