package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;

/**
 * Rows of a text made into a table. Rows behind a gap wider than usual stand on another page: what goes on from the row
 * above is put together where tables are understood.
 */
final class RowTable {
    /** Heads and signatures set in columns have fewer. */
    private static final int FEWEST_COLUMNS = 4;

    private final List<TextRow> rows;
    private final int usualGap;

    private RowTable(List<TextRow> rows) {
        this.rows = withWholeHead(withoutMargin(rows.stream().filter(row -> !row.isRuling()).toList()));
        this.usualGap = TextRow.usual(rows.stream().skip(1).map(TextRow::gap).toList());
    }

    static RowTable of(List<TextRow> rows) {
        return new RowTable(rows);
    }

    /** The first columns of a sheet may be empty. */
    private static List<TextRow> withoutMargin(List<TextRow> rows) {
        int margin = rows.stream().filter(row -> !row.spans()).mapToInt(TextRow::margin).min().orElse(0);
        return margin == 0 ? rows : rows.stream().map(row -> row.spans() ? row : row.without(margin)).toList();
    }

    /** A page may turn within the first row: what goes on from it begins small in every cell. */
    private static List<TextRow> withWholeHead(List<TextRow> rows) {
        if (rows.size() < 2 || rows.get(1).gap() == 0 || !rows.get(1).isRest()) {
            return rows;
        }
        List<TextRow> whole = new ArrayList<>(rows);
        whole.set(1, rows.getFirst().runningOn(rows.get(1)));
        return whole.subList(1, whole.size());
    }

    List<TextRow> rows() {
        return rows;
    }

    /** Whether so many columns hold something that it is no mere arrangement of lines side by side. */
    boolean isTable() {
        BitSet filled = new BitSet();
        for (TextRow row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (!row.cells().get(i).isEmpty()) {
                    filled.set(i);
                }
            }
        }
        return filled.cardinality() >= FEWEST_COLUMNS;
    }

    /** The position of the first row that is a band or not one text in the first column: above it stand titles. */
    int first() {
        int first = 0;
        while (first < rows.size() && rows.get(first).isLoose() && !isBand(rows.get(first))) {
            first++;
        }
        return first;
    }

    private static boolean isBand(TextRow row) {
        return BandLine.is(String.join(" ", row.cells().getFirst()));
    }

    /** The position behind the last row that is not one text in the first column: lines below a sheet's table. */
    int last() {
        int last = rows.size();
        while (last > 0 && rows.get(last - 1).isLoose()) {
            last--;
        }
        return last;
    }

    /** The rows from one position to another as a table. */
    Table table(int from, int to) {
        List<TextRow> taken = rows.subList(from, to);
        int filled = taken.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        int columns = Math.max(filled, TextRow.usual(taken.stream().map(TextRow::width).toList()));
        List<TableRow> made = new ArrayList<>();
        int page = 1;
        for (TextRow row : taken) {
            page += row.gap() > usualGap ? 1 : 0;
            made.add(row(row, columns, page));
        }
        return new Table(columns, made);
    }

    private static TableRow row(TextRow row, int columns, int page) {
        List<TableCell> cells = new ArrayList<>();
        boolean spans = row.spans() || row.isLoose();
        for (int i = 0; i < (spans ? 1 : columns); i++) {
            List<String> lines = i < row.cells().size() ? row.cells().get(i) : List.of();
            Spot spot = new Spot(null, null, "line " + row.line() + " column " + (i + 1));
            cells.add(new TableCell(i, spans ? columns : 1, 1, lines, spot, 1));
        }
        return new TableRow(cells, page, false);
    }
}
