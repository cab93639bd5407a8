package vn.caitien.paper.markup;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Look;
import vn.caitien.paper.document.Table.Row;

/** The rows of a table. The class of a cell is its look. */
public final class TableMarkup {
    private final Markup out;
    private final IntFunction<@Nullable String> style;

    /** @param style of a row of the body by its place from 0; null for none */
    public TableMarkup(Markup out, IntFunction<@Nullable String> style) {
        this.out = out;
        this.style = style;
    }

    /** Whether a row stands above rows that belong to it. */
    public static boolean isBand(Row row) {
        return row.cells().stream().anyMatch(cell -> cell.look() == Look.BAND);
    }

    /** Head and body of the table, into the element {@code table} that is open. */
    public void rows(Table table) {
        group("thead", table.head(), _ -> null);
        if (!table.body().isEmpty()) {
            group("tbody", table.body(), style);
        }
    }

    private void group(String group, List<Row> rows, IntFunction<@Nullable String> style) {
        out.open(group);
        for (int i = 0; i < rows.size(); i++) {
            out.open("tr", "class", isBand(rows.get(i)) ? "band" : null, "style", style.apply(i));
            rows.get(i).cells().forEach(this::cell);
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
