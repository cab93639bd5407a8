package vn.caitien.intake.tables;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.labelling.Label;

/** A line of a plan's table, rebuilt. */
public sealed interface TableLine {

    /**
     * An item.
     *
     * @param cells by label, empty ones left out
     * @param inherited the labels whose text comes from a cell that covers several rows, or from the row above
     * @param pieced whether parts of several rows were put together
     */
    record Item(Map<Label, Piece> cells, Set<Label> inherited, boolean pieced) implements TableLine {
        public Item {
            cells = Map.copyOf(cells);
            inherited = Set.copyOf(inherited);
        }

        /** The text of that label on one line; empty text when there is none. */
        public String flat(Label label) {
            Piece piece = cells.get(label);
            return piece == null ? "" : piece.flat();
        }
    }

    /**
     * A row that carries no item, e.g. the title of a standard.
     *
     * @param tt its number; null when none is printed
     */
    record Band(String text, @Nullable String tt, Spot spot) implements TableLine {}
}
