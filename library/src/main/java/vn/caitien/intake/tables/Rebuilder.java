package vn.caitien.intake.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.Columns;
import vn.caitien.intake.labelling.Label;

/** Rebuilds the items of one logical table, which the source may break over pages and into several tables. */
public final class Rebuilder {
    private final Columns columns;
    private final RawRows raw;
    private final List<RawRows.Line> lines = new ArrayList<>();

    /** @param columns of the first table; those that go on from it have the same */
    public Rebuilder(Columns columns) {
        this.columns = columns;
        this.raw = new RawRows(columns);
    }

    public Columns columns() {
        return columns;
    }

    /**
     * Takes the rows of the next table of the source.
     *
     * @param goesOn false for the first
     */
    public void add(List<TableRow> rows, boolean goesOn) {
        lines.addAll(raw.read(rows, goesOn));
    }

    /** The items and bands, in order. */
    public List<TableLine> lines() {
        List<RawRows.Line> whole = TornKeys.mended(Bands.whole(lines));
        Seams seams = Seams.of(columns.kind(), rows(whole));
        whole = TornKeys.mended(whole, seams);
        List<TableLine> result = new ArrayList<>();
        RawRow open = null;
        boolean pieced = false;
        for (RawRows.Line line : joined(whole, seams)) {
            switch (line) {
                case RawRows.Line.OfBand(TableLine.Band band, boolean unused) -> {
                    close(open, pieced, result);
                    open = null;
                    result.add(band);
                }
                case RawRows.Line.OfRow(RawRow row) -> {
                    if (open != null && seams.goesOn(open, row)) {
                        open = open.runningOn(row);
                        pieced = true;
                    } else {
                        close(open, pieced, result);
                        open = open == null ? row : handDown(open, row);
                        pieced = false;
                    }
                }
            }
        }
        close(open, pieced, result);
        return result;
    }

    /** The lines, each row that only begins at the foot of a page made one with the rest of it on the next. */
    private static List<RawRows.Line> joined(List<RawRows.Line> lines, Seams seams) {
        List<RawRows.Line> joined = new ArrayList<>();
        for (RawRows.Line line : lines) {
            if (line instanceof RawRows.Line.OfRow(RawRow row) && !joined.isEmpty()
                    && joined.getLast() instanceof RawRows.Line.OfRow(RawRow before) && seams.begins(before, row)) {
                joined.set(joined.size() - 1, new RawRows.Line.OfRow(before.runningOn(row)));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static List<RawRow> rows(List<RawRows.Line> whole) {
        return whole.stream()
                .filter(RawRows.Line.OfRow.class::isInstance)
                .map(line -> ((RawRows.Line.OfRow) line).row())
                .toList();
    }

    /** An item without a criterion or standard of its own belongs to those of the item above it. */
    private static RawRow handDown(RawRow above, RawRow row) {
        Map<Label, Piece> cells = new EnumMap<>(Label.class);
        cells.putAll(row.cells());
        Set<Label> lent = EnumSet.noneOf(Label.class);
        for (Label label : List.of(Label.CRITERION, Label.STANDARD)) {
            if (!row.has(label) && above.has(label)) {
                cells.put(label, above.piece(label));
                lent.add(label);
            }
        }
        return new RawRow(cells, row.covered(), lent, row.opensPage());
    }

    private static void close(@Nullable RawRow open, boolean pieced, List<TableLine> result) {
        if (open != null) {
            Set<Label> inherited = EnumSet.noneOf(Label.class);
            inherited.addAll(open.covered());
            inherited.addAll(open.lent());
            result.add(new TableLine.Item(open.cells(), inherited, pieced));
        }
    }
}
