package vn.caitien.intake.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.tables.RawRows.Line;
import vn.caitien.text.Plain;

/**
 * Makes standards and criteria whole that cover several rows and that a page break has torn: the rows on both pages
 * belong to the one text.
 */
final class TornKeys {
    private static final Set<String> BEGINNINGS = Set.of("tieu chi", "tieu chuan", "tc");

    private final Label label;
    private final BiPredicate<RawRow, RawRow> parted;
    private final Map<Piece, Piece> wholes = new HashMap<>();

    /** @param parted whether two rows that follow one another are two items, as far as anything but this label says */
    private TornKeys(Label label, BiPredicate<RawRow, RawRow> parted) {
        this.label = label;
        this.parted = parted;
    }

    /** Where the source says which rows a cell covers. */
    static List<Line> mended(List<Line> lines) {
        List<Line> mended = lines;
        for (Label label : List.of(Label.STANDARD, Label.CRITERION)) {
            if (covers(lines, label)) {
                mended = new TornKeys(label, (above, row) -> true).mend(mended);
            }
        }
        return mended;
    }

    /** Where the source does not say it: a row that opens a page and is an item of its own has the rest of the text above. */
    static List<Line> mended(List<Line> lines, Seams seams) {
        List<Line> mended = lines;
        for (Label label : List.of(Label.STANDARD, Label.CRITERION)) {
            if (seams.keyed() && !covers(lines, label)) {
                mended = new TornKeys(label, (above, row) -> !seams.goesOn(above, row)).mend(mended);
            }
        }
        return mended;
    }

    private static boolean covers(List<Line> lines, Label label) {
        return lines.stream().anyMatch(line -> line instanceof Line.OfRow(RawRow row) && row.covered().contains(label));
    }

    private List<Line> mend(List<Line> lines) {
        List<Line> mended = new ArrayList<>(lines);
        Piece last = Piece.NONE;
        RawRow above = null;
        for (int i = 0; i < mended.size(); i++) {
            if (!(mended.get(i) instanceof Line.OfRow(RawRow row))) {
                last = Piece.NONE;
                continue;
            }
            if (row.has(label)) {
                Piece piece = row.piece(label);
                if (row.opensPage() && row.owns(label) && named(last) && isRest(piece) && (above == null || !above.owns(label) || parted.test(above, row))) {
                    Piece whole = last.runningOn(piece);
                    wholes.put(last, whole);
                    wholes.put(piece, whole);
                    Set<Label> covered = EnumSet.of(label);
                    covered.addAll(row.covered());
                    mended.set(i, new Line.OfRow(new RawRow(row.cells(), covered, row.lent(), true)));
                }
                last = whole(piece);
            }
            above = row;
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

    /** Whether the text may be the rest of a name: no name of its own, nor the first word of one that goes on below. */
    private boolean isRest(Piece piece) {
        return !named(piece) && !BEGINNINGS.contains(Plain.bare(piece.flat()));
    }

    private boolean named(Piece piece) {
        return label == Label.STANDARD
                ? BandText.standard(piece.flat()).isPresent()
                : CriterionText.read(piece.flat()).numbered();
    }
}
