package vn.caitien.intake.confidence;

import java.util.List;
import java.util.Map;
import vn.caitien.intake.Doubts.Manner;
import vn.caitien.intake.labelling.Label;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;

/**
 * A row with how its cells came to be.
 *
 * @param row the confidence of its places is not set yet
 * @param origins of the row's cells
 * @param labels of its table's columns, from left to right
 */
public record Traced(Row row, Map<Cell, Origin> origins, List<Label> labels) {

    public Traced {
        origins = Map.copyOf(origins);
        labels = List.copyOf(labels);
    }

    /** The text of that cell on one line, empty when there is none. */
    String flat(Cell cell) {
        return row.text(cell).map(text -> text.replace('\n', ' ')).orElse("");
    }

    /** The least certain manner in which its cells were read. */
    Manner manner() {
        Manner least = Manner.LAID_OUT;
        for (Origin origin : origins.values()) {
            Manner its = origin.doubts().manner();
            least = its.compareTo(least) > 0 ? its : least;
        }
        return least;
    }

    boolean inherits(Cell cell) {
        Origin origin = origins.get(cell);
        return origin != null && origin.inherited();
    }
}
