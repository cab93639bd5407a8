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

    private static final int BAND_ROWS = 2;

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
        boolean[] inTable = members();
        List<Draft> parts = new ArrayList<>();
        for (int from = 0, to; from < rows.size(); from = to) {
            to = from + 1;
            while (to < rows.size() && inTable[to] == inTable[from]) {
                to++;
            }
            List<Row> part = rows.subList(from, to);
            if (inTable[from] || part.size() == rows.size()) {
                parts.add(grid(part));
            } else {
                layout(part, parts);
            }
        }
        return parts;
    }

    private boolean[] members() {
        boolean[] in = new boolean[rows.size()];
        for (int i = 0; i < in.length; i++) {
            Row row = rows.get(i);
            boolean goesOn = i > 0 && in[i - 1] && (row.filled() == 0 || reachedFromAbove(row));
            in[i] = row.filled() >= DENSE || goesOn || (byRulings ? row.ruled : isBand(i));
        }
        return in;
    }

    /** In a table without rulings, up to two sparse rows between dense ones, without an empty row around them. */
    private boolean isBand(int i) {
        int above = i;
        while (above > Math.max(0, i - BAND_ROWS) && isSparse(above)) {
            above--;
        }
        int below = i;
        while (below < Math.min(rows.size() - 1, i + BAND_ROWS) && isSparse(below)) {
            below++;
        }
        return isDense(above) && isDense(below) && below - above <= BAND_ROWS + 1;
    }

    private boolean isDense(int i) {
        return rows.get(i).filled() >= DENSE;
    }

    private boolean isSparse(int i) {
        return rows.get(i).filled() > 0 && !isDense(i);
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
