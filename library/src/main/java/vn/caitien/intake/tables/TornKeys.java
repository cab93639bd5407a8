package vn.caitien.intake.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.tables.RawRows.Line;

/**
 * Makes standards and criteria whole that cover several rows and that a page break has torn: the rows on both pages
 * belong to the one text.
 */
final class TornKeys {
    private final Label label;
    private final Map<Piece, Piece> wholes = new HashMap<>();

    private TornKeys(Label label) {
        this.label = label;
    }

    static List<Line> mended(List<Line> lines) {
        List<Line> mended = lines;
        for (Label label : List.of(Label.STANDARD, Label.CRITERION)) {
            if (lines.stream().anyMatch(line -> line instanceof Line.OfRow(RawRow row) && row.covered().contains(label))) {
                mended = new TornKeys(label).mend(mended);
            }
        }
        return mended;
    }

    private List<Line> mend(List<Line> lines) {
        List<Line> mended = new ArrayList<>(lines);
        Piece last = Piece.NONE;
        for (int i = 0; i < mended.size(); i++) {
            if (!(mended.get(i) instanceof Line.OfRow(RawRow row))) {
                last = Piece.NONE;
            } else if (row.has(label)) {
                Piece piece = row.piece(label);
                if (row.opensPage() && row.owns(label) && named(last) && !named(piece)) {
                    Piece whole = last.runningOn(piece);
                    wholes.put(last, whole);
                    wholes.put(piece, whole);
                    Set<Label> covered = EnumSet.of(label);
                    covered.addAll(row.covered());
                    mended.set(i, new Line.OfRow(new RawRow(row.cells(), covered, row.lent(), true)));
                }
                last = whole(piece);
            }
        }
        mended.replaceAll(line -> line instanceof Line.OfRow(RawRow row) && row.has(label) ? new Line.OfRow(with(row)) : line);
        return mended;
    }

    private Piece whole(Piece piece) {
        Piece whole = piece;
        while (wholes.containsKey(whole)) {
            whole = wholes.get(whole);
        }
        return whole;
    }

    private RawRow with(RawRow row) {
        Map<Label, Piece> cells = new EnumMap<>(row.cells());
        cells.put(label, whole(row.piece(label)));
        return new RawRow(cells, row.covered(), row.lent(), row.opensPage());
    }

    private boolean named(Piece piece) {
        return label == Label.STANDARD
                ? BandText.standard(piece.flat()).isPresent()
                : CriterionText.read(piece.flat()).numbered();
    }
}
