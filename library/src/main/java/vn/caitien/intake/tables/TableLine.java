package vn.caitien.intake.tables;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.labelling.Label;
import vn.caitien.text.Dotted;

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

        /** The same without what is only dots to be filled in by hand. */
        public Item filled() {
            Map<Label, Piece> left = new EnumMap<>(Label.class);
            cells.forEach((label, piece) -> {
                if (!Dotted.only(piece.flat())) {
                    left.put(label, piece);
                }
            });
            return left.size() == cells.size() ? this : new Item(left, inherited, pieced);
        }
    }

    /**
     * A row that carries no item, e.g. the title of a standard.
     *
     * @param tt its number; null when none is printed
     */
    record Band(String text, @Nullable String tt, Spot spot) implements TableLine {}
}
