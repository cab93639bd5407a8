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
 * @param lent labels whose text was handed down from the row above, for want of one of their own
 * @param opensPage whether it is the first row of a table on a page after the first, or of a table that goes on
 */
record RawRow(Map<Label, Piece> cells, Set<Label> covered, Set<Label> lent, boolean opensPage) {

    Piece piece(Label label) {
        return cells.getOrDefault(label, Piece.NONE);
    }

    boolean has(Label label) {
        return cells.containsKey(label);
    }

    /** Whether the row has a text of its own under that label. */
    boolean owns(Label label) {
        return has(label) && !covered.contains(label) && !lent.contains(label);
    }

    /** This row and the rest of it, which stands on the next page. */
    RawRow runningOn(RawRow rest) {
        Map<Label, Piece> all = new EnumMap<>(Label.class);
        all.putAll(cells);
        Set<Label> still = EnumSet.noneOf(Label.class);
        still.addAll(lent);
        rest.cells.forEach((label, piece) -> {
            if (rest.owns(label) && (still.remove(label) || covered.contains(label))) {
                all.put(label, piece);
            } else if (rest.owns(label)) {
                all.merge(label, piece, Piece::runningOn);
            }
        });
        return new RawRow(all, covered, still, opensPage);
    }
}
