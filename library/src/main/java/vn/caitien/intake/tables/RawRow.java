package vn.caitien.intake.tables;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.caitien.intake.labelling.Label;

/**
 * A row of the source with its cells under their labels, before rows are put together.
 *
 * @param covered labels whose cell is the lower part of a merged cell
 * @param opensPage whether it is the first row of a table on a page after the first, or of a table that goes on
 */
record RawRow(Map<Label, Piece> cells, Set<Label> covered, boolean opensPage) {

    Piece piece(Label label) {
        return cells.getOrDefault(label, Piece.NONE);
    }

    boolean has(Label label) {
        return cells.containsKey(label);
    }

    /** This row and the rest of it, which stands on the next page. */
    RawRow runningOn(RawRow rest) {
        Map<Label, Piece> all = new EnumMap<>(Label.class);
        all.putAll(cells);
        rest.cells.forEach((label, piece) -> {
            if (!rest.covered.contains(label)) {
                all.merge(label, piece, Piece::runningOn);
            }
        });
        Set<Label> both = EnumSet.noneOf(Label.class);
        both.addAll(covered);
        return new RawRow(all, both, opensPage);
    }
}
