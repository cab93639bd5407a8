package vn.caitien.samples.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.caitien.plan.Cell;
import vn.caitien.samples.paper.Paper.GridCell;
import vn.caitien.samples.paper.Paper.GridRow;
import vn.caitien.samples.paper.Paper.Line;

/** Sets the heading of the nine-column table: one row, two with a grouped heading, one more with numbers. */
final class HeadingMaker {
    private final Layout layout;
    private final List<Cell> order;

    HeadingMaker(Layout layout, List<Cell> order) {
        this.layout = layout;
        this.order = order;
    }

    List<GridRow> rows() {
        Map<Cell, String> names = layout.columns().names();
        boolean grouped = !layout.columns().grouped().isEmpty();
        List<GridCell> upper = new ArrayList<>();
        List<GridCell> lower = new ArrayList<>();
        for (int column = 0; column < order.size(); column++) {
            Cell cell = order.get(column);
            List<Line> name = title(names.get(cell));
            if (grouped && cell == Cell.BUDGET) {
                upper.add(new GridCell(column, 2, 1, title(layout.columns().grouped()), false));
                lower.add(GridCell.of(column, name));
            } else if (grouped && cell == Cell.SUPPORT) {
                lower.add(GridCell.of(column, name));
            } else {
                upper.add(new GridCell(column, 1, grouped ? 2 : 1, name, false));
            }
        }
        List<GridRow> rows = new ArrayList<>(List.of(new GridRow(upper)));
        if (grouped) {
            rows.add(new GridRow(lower));
        }
        if (!layout.table().numbersRow().isEmpty()) {
            rows.add(numbers(layout.table().numbersRow(), order.size()));
        }
        return rows;
    }

    /** A row of column numbers, e.g. {@code (1) (2) (3)}. */
    static GridRow numbers(String form, int columns) {
        List<GridCell> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(GridCell.of(column, List.of(Line.centred(form.formatted(column + 1), false).slanted())));
        }
        return new GridRow(cells);
    }

    static List<Line> title(String text) {
        return List.of(Line.centred(text, true));
    }
}
