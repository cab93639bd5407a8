package vn.caitien.intake.readers.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.caitien.intake.readers.flow.Draft;
import vn.caitien.intake.readers.flow.Draft.Box;
import vn.caitien.intake.readers.flow.Draft.Grid;
import vn.caitien.intake.readers.flow.Draft.Line;
import vn.caitien.intake.readers.flow.Edges;
import vn.caitien.intake.readers.flow.Rulings;
import vn.caitien.intake.readers.flow.Rulings.Edged;

/** A table while its rows are being read: cells first, then the row's shape. */
final class DocTable {
    /** Twips: rows that end a hair apart end at the same column. */
    private static final int HAIR = 100;

    private final List<Row> rows = new ArrayList<>();
    private List<List<Draft>> cells = new ArrayList<>();
    private List<Draft> content = new ArrayList<>();

    private record Row(List<List<Draft>> cells, RowShape shape) {}

    /** The content of the cell that is being read. */
    List<Draft> content() {
        return content;
    }

    void endCell() {
        cells.add(content);
        content = new ArrayList<>();
    }

    void endRow(RowShape shape) {
        if (!content.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(cells, shape));
            cells = new ArrayList<>();
        }
    }

    /** The whole table; none when nothing stands in it. A row that never ended has a shape of its own. */
    Optional<Grid> grid() {
        endRow(RowShape.NONE);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> bounds = bounds();
        List<List<Edged>> edged = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Edges borders = Edges.SILENT;
        for (Row row : rows) {
            List<Edged> boxes = boxes(row, bounds);
            edged.add(boxes);
            borders = borders.over(row.shape.borders());
            lines.add(new Line(boxes.stream().map(Edged::box).toList(), row.shape.heading()));
        }
        return Optional.of(new Grid(Rulings.areDrawn(borders, edged), lines));
    }

    /** Where columns begin and end, across all rows. */
    private List<Integer> bounds() {
        TreeSet<Integer> all = new TreeSet<>();
        for (Row row : rows) {
            for (int i = 0; i <= row.cells.size(); i++) {
                all.add(row.shape.bound(i));
            }
        }
        List<Integer> bounds = new ArrayList<>();
        for (int bound : all) {
            if (bounds.isEmpty() || bound - bounds.getLast() > HAIR) {
                bounds.add(bound);
            }
        }
        return bounds;
    }

    private static List<Edged> boxes(Row row, List<Integer> bounds) {
        List<Edged> boxes = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < row.cells.size(); i++) {
            RowShape.Cell cell = row.shape.cell(i);
            int column = Math.max(next, column(row.shape.bound(i), bounds));
            int span = Math.max(1, column(row.shape.bound(i + 1), bounds) - column);
            next = column + span;
            if (cell.joinsLeft() && !boxes.isEmpty()) {
                Box left = boxes.removeLast().box();
                boxes.add(new Edged(
                        new Box(left.column(), left.span() + span, left.merge(), left.content()), cell.edges()));
            } else {
                boxes.add(new Edged(new Box(column, span, cell.merge(), row.cells.get(i)), cell.edges()));
            }
        }
        return boxes;
    }

    /** The last bound that is not behind this place. */
    private static int column(int place, List<Integer> bounds) {
        int low = 0;
        int high = bounds.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (bounds.get(middle) <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
