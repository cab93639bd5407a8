package vn.caitien.intake.confidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.caitien.intake.labelling.Likelihoods;
import vn.caitien.plan.Cell;

/** What the rows of a plan's table have in common, against which one row or cell may stand out. */
final class TableSigns {
    private static final double MOST = 0.7;

    private final List<RowSigns> rows;
    private final Map<Cell, ColumnSigns> columns = new EnumMap<>(Cell.class);
    private final double numbered;
    private final double lent;
    private final double misplaced;

    TableSigns(List<Traced> traced, Likelihoods likelihoods) {
        TextSigns texts = new TextSigns(likelihoods);
        rows = traced.stream().map(row -> new RowSigns(row, texts)).toList();
        Map<Cell, List<CellSigns>> cells = new EnumMap<>(Cell.class);
        for (RowSigns row : rows) {
            row.cells().forEach((cell, signs) -> cells.computeIfAbsent(cell, none -> new ArrayList<>()).add(signs));
        }
        cells.forEach((cell, signs) -> columns.put(cell, ColumnSigns.of(signs, rows.size())));
        double count = Math.max(1, rows.size());
        numbered = rows.stream().filter(row -> row.number().isPresent()).count() / count;
        lent = rows.stream().filter(RowSigns::lent).count() / count;
        misplaced = rows.stream().mapToDouble(row -> row.share(null, CellSigns::misplaced)).sum() / count;
    }

    List<RowSigns> rows() {
        return rows;
    }

    RowSigns row(int index) {
        return rows.get(index);
    }

    ColumnSigns column(Cell cell) {
        return columns.getOrDefault(cell, ColumnSigns.NONE);
    }

    Map<Cell, ColumnSigns> columns() {
        return columns;
    }

    double misplaced() {
        return misplaced;
    }

    /** Whether the row lacks a number, where most have one. */
    boolean unnumbered(int index) {
        return numbered >= MOST && row(index).number().isEmpty();
    }

    /** Whether the row's number is not the one after the last. */
    boolean jumps(int index) {
        return numbered >= MOST && index > 0 && row(index).number().isPresent() && row(index - 1).number().isPresent()
                && row(index).number().get() != row(index - 1).number().get() + 1;
    }

    /** Whether the row took its criterion from above, where most have one of their own. */
    boolean lent(int index) {
        return lent <= 1 - MOST && row(index).lent();
    }

    /** Share of the row's cells that begin in lower case where their columns do not. */
    double lowerStarts(int index) {
        RowSigns row = row(index);
        int hits = 0;
        for (Map.Entry<Cell, CellSigns> entry : row.cells().entrySet()) {
            hits += oddlyLower(entry.getKey(), entry.getValue()) && !row.traced().inherits(entry.getKey()) ? 1 : 0;
        }
        return hits / (double) Math.max(1, row.cells().size());
    }

    boolean oddlyLower(Cell cell, CellSigns signs) {
        return signs.lowerStart() && column(cell).lower() < 0.5;
    }
}
