package vn.caitien.intake.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caitien.intake.labelling.Columns;
import vn.caitien.intake.labelling.Columns.Column;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.labelling.Shifts;

/**
 * An item whose cells stand under their own labels.
 *
 * @param item with shifted cells put right
 * @param printed of each cell that was moved or emptied, the text the source prints there; empty text for nothing
 */
public record Straightened(TableLine.Item item, Map<Label, String> printed) {

    private static final Set<Label> FIXED = Set.of(Label.TT, Label.STANDARD, Label.CRITERION);

    /** Puts an item's shifted cells right, where there are any; numbers and criteria stay where they are. */
    public static Straightened of(TableLine.Item item, Columns columns, Shifts shifts) {
        List<Label> labels = columns.columns().stream().map(Column::label).filter(label -> !FIXED.contains(label)).toList();
        Optional<List<Integer>> sources = shifts.find(labels, labels.stream().map(item::flat).toList());
        if (sources.isEmpty()) {
            return new Straightened(item, Map.of());
        }
        Map<Label, Piece> cells = new EnumMap<>(Label.class);
        cells.putAll(item.cells());
        Map<Label, String> printed = new EnumMap<>(Label.class);
        for (int i = 0; i < labels.size(); i++) {
            int source = sources.get().get(i);
            if (source == i) {
                continue;
            }
            Piece moved = item.cells().get(labels.get(source));
            printed.put(labels.get(i), item.flat(labels.get(i)));
            if (moved == null) {
                cells.remove(labels.get(i));
            } else {
                cells.put(labels.get(i), moved);
            }
        }
        return new Straightened(new TableLine.Item(cells, item.inherited(), item.pieced()), printed);
    }
}
