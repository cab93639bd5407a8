package vn.caitien.intake.readers.flow;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.readers.flow.Draft.Box;
import vn.caitien.intake.readers.flow.Draft.Grid;
import vn.caitien.intake.readers.flow.Draft.Line;
import vn.caitien.intake.readers.flow.Draft.Merge;

/**
 * Parts the rows of one grid where a whole sheet is written as one table: head and signature stand above and below the
 * rows with many cells. Where some of these are ruled, rulings tell what belongs to them.
 */
public final class SheetParts {
    /** Head blocks and signatures have two cells side by side; this many are a table's row. */
    private static final int DENSE = 3;

    private final List<Row> rows;
    private final boolean byRulings;

    /**
     * A row of a grid.
     *
     * @param ruled whether at least half of its cells are drawn
     */
    public record Row(Line line, boolean ruled) {
        private long filled() {
            return line.boxes().stream().filter(box -> !box.content().isEmpty()).count();
        }
    }

    private SheetParts(List<Row> rows) {
        this.rows = rows;
        this.byRulings = rows.stream().anyMatch(row -> row.ruled && row.filled() >= DENSE);
    }

    /** The grids, in order; one when all rows belong together. */
    public static List<Draft> of(List<Row> rows) {
        return rows.isEmpty() ? List.of() : new SheetParts(rows).parts();
    }

    private List<Draft> parts() {
        int first = 0;
        while (first < rows.size() && !belongs(rows.get(first))) {
            first++;
        }
        int last = rows.size() - 1;
        while (last > first && !belongs(rows.get(last)) && !reachedFromAbove(rows.get(last))) {
            last--;
        }
        if (first > last || first == 0 && last == rows.size() - 1) {
            return List.of(grid(rows));
        }
        List<Draft> parts = new ArrayList<>();
        layout(rows.subList(0, first), parts);
        parts.add(grid(rows.subList(first, last + 1)));
        layout(rows.subList(last + 1, rows.size()), parts);
        return parts;
    }

    private boolean belongs(Row row) {
        return byRulings ? row.ruled : row.filled() >= DENSE;
    }

    private static boolean reachedFromAbove(Row row) {
        return row.line.boxes().stream().anyMatch(box -> box.merge() == Merge.GOES_ON);
    }

    private static Grid grid(List<Row> part) {
        long ruled = part.stream().filter(Row::ruled).count();
        return new Grid(ruled * 2 >= part.size(), part.stream().map(Row::line).toList());
    }

    /** Empty cells around a text only keep it in its place. */
    private static void layout(List<Row> part, List<Draft> parts) {
        List<Line> lines = new ArrayList<>();
        for (Row row : part) {
            List<Box> filled = row.line.boxes().stream().filter(box -> !box.content().isEmpty()).toList();
            if (!filled.isEmpty()) {
                lines.add(new Line(filled, false));
            }
        }
        if (!lines.isEmpty()) {
            parts.add(new Grid(false, lines));
        }
    }
}
