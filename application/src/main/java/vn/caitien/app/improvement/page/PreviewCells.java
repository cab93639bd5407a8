package vn.caitien.app.improvement.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.Takeover;
import vn.caitien.app.improvement.page.PreviewPage.Line;
import vn.caitien.paper.forms.FormLayout;
import vn.caitien.paper.forms.FormLayout.Column;
import vn.caitien.paper.forms.FormLayout.Grid;
import vn.caitien.paper.forms.FormLayout.Item;
import vn.caitien.paper.forms.FormLayout.Slot;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** The cells of rows as the old form prints them and as the new one will. */
final class PreviewCells {
    private static final Set<Cell> OF_CRITERION = Set.of(Cell.TT, Cell.STANDARD, Cell.STANDARD_TITLE, Cell.CRITERION, Cell.CRITERION_TITLE);

    private final Table old;
    private final Table fresh;
    private final List<Column> beside;

    private record Table(List<Column> columns, Map<String, List<Slot>> rows) {}

    PreviewCells(Takeover takeover) {
        Plan before = takeover.from().content();
        FormLayout layout = FormLayout.of(takeover.whole(), takeover.form());
        old = table(FormLayout.of(before, before.form()));
        fresh = table(layout);
        beside = grid(layout, "problems").map(Grid::columns).findFirst().orElse(List.of());
    }

    /** The new table's cells that hold words, each with the old columns its words stood in. */
    List<Line> becomes(Row row, Form form) {
        List<Line> lines = new ArrayList<>();
        List<Slot> slots = fresh.rows().getOrDefault(row.id(), List.of());
        for (int at = 0; at < slots.size(); at++) {
            Column column = fresh.columns().get(at);
            String text = slots.get(at).text();
            if (text != null && !column.field().equals(Cell.TT.key())) {
                lines.add(new Line(number(at, form) + column.title(), sources(row, column.field(), text), text.lines().toList()));
            }
        }
        return lines;
    }

    /** What stands in neither table of the new form. */
    List<Line> kept(Row row) {
        Set<String> printed = Stream.of(fresh.columns(), beside).flatMap(List::stream).map(Column::field).collect(Collectors.toSet());
        return row.cells().entrySet().stream().filter(cell -> !OF_CRITERION.contains(cell.getKey()))
                .filter(cell -> !printed.contains(cell.getKey().key()))
                .map(cell -> new Line(title(cell.getKey()), null, cell.getValue().lines().toList())).toList();
    }

    private static String number(int at, Form form) {
        return form == Form.FORM_2 ? "(" + (at + 1) + ") " : "";
    }

    private @Nullable String sources(Row row, String field, String text) {
        List<Slot> slots = old.rows().getOrDefault(row.id(), List.of());
        List<String> from = new ArrayList<>();
        for (int at = 0; at < slots.size(); at++) {
            String words = slots.get(at).text();
            Column column = old.columns().get(at);
            if (words != null && !column.field().equals(Cell.TT.key())
                    && (Objects.equals(column.field(), field) || text.contains(words))) {
                from.add(column.title());
            }
        }
        return from.isEmpty() ? null : String.join("; ", from);
    }

    private String title(Cell cell) {
        return old.columns().stream().filter(column -> column.field().equals(cell.key())).map(Column::title).findFirst()
                .orElse(cell.key());
    }

    private static Table table(FormLayout layout) {
        Map<String, List<Slot>> rows = new HashMap<>();
        List<Column> columns = new ArrayList<>();
        grid(layout, "items").forEach(grid -> {
            columns.addAll(grid.columns());
            grid.lines().forEach(line -> {
                if (line instanceof Item item && item.row() != null) {
                    rows.put(item.row(), item.slots());
                }
            });
        });
        return new Table(columns, rows);
    }

    private static Stream<Grid> grid(FormLayout layout, String name) {
        return layout.pieces().stream().filter(Grid.class::isInstance).map(Grid.class::cast)
                .filter(grid -> grid.name().equals(name)).limit(1);
    }
}
