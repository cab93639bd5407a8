package vn.caitien.paper.markup;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Look;
import vn.caitien.paper.document.Table.Row;

/** The rows of a table. The class of a cell is its look. */
public final class TableMarkup {
    private final Markup out;
    private final Predicate<Row> whole;

    /** @param whole which rows are not to be broken over pages; their class says so */
    public TableMarkup(Markup out, Predicate<Row> whole) {
        this.out = out;
        this.whole = whole;
    }

    /** Head and body of the table, into the element {@code table} that is open. */
    public void rows(Table table) {
        group("thead", table.head());
        if (!table.body().isEmpty()) {
            group("tbody", table.body());
        }
    }

    private void group(String group, List<Row> rows) {
        out.open(group);
        for (Row row : rows) {
            boolean band = row.cells().stream().anyMatch(cell -> cell.look() == Look.BAND);
            out.open("tr", "class", band ? "band" : whole.test(row) ? "whole" : null);
            row.cells().forEach(this::cell);
            out.close();
        }
        out.close();
    }

    private void cell(Cell cell) {
        boolean heading = cell.look() == Look.HEADING;
        out.open(heading ? "th" : "td",
                "class", cell.look().name().toLowerCase(Locale.ROOT),
                "scope", heading ? cell.columns() > 1 ? "colgroup" : "col" : null,
                "colspan", span(cell.columns()),
                "rowspan", span(cell.rows()));
        if (cell.lines().size() == 1) {
            out.text(cell.lines().getFirst());
        } else {
            cell.lines().forEach(line -> out.element("p", line));
        }
        out.close();
    }

    private static @Nullable String span(int covered) {
        return covered == 1 ? null : String.valueOf(covered);
    }
}
