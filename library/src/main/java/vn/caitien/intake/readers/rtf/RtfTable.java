package vn.caitien.intake.readers.rtf;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.readers.flow.Draft;
import vn.caitien.intake.readers.flow.Draft.Box;
import vn.caitien.intake.readers.flow.Draft.Grid;
import vn.caitien.intake.readers.flow.Draft.Line;
import vn.caitien.intake.readers.flow.Draft.Merge;

/** A table while its rows come in: cells have edges, not columns, so the columns are found at its end. */
final class RtfTable {
    private static final int WIDTH = 1000;

    private final List<Row> rows = new ArrayList<>();
    private List<List<Draft>> cells = new ArrayList<>();
    private List<Draft> cell = new ArrayList<>();

    private record Row(RtfRow definition, List<List<Draft>> cells) {}

    /** Where an edge lies among all. */
    private record Piece(int left, int right, Merge merge, List<Draft> content) {}

    /** What stands in the cell now being read. */
    List<Draft> cell() {
        return cell;
    }

    void endCell() {
        cells.add(cell);
        cell = new ArrayList<>();
    }

    void endRow(RtfRow definition) {
        if (!cell.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(definition, cells));
        }
        cells = new ArrayList<>();
    }

    /** The table; a row that never ended ends here. */
    Grid grid() {
        endRow(rows.isEmpty() ? new RtfRow() : rows.getLast().definition);
        List<List<Piece>> pieces = rows.stream().map(RtfTable::pieces).toList();
        RtfEdges edges = new RtfEdges();
        pieces.forEach(row -> row.forEach(piece -> edges.add(piece.left, piece.right)));
        List<Line> lines = new ArrayList<>();
        int ruled = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<Box> boxes = new ArrayList<>();
            for (Piece piece : pieces.get(i)) {
                int column = edges.column(piece.left);
                boxes.add(new Box(column, Math.max(1, edges.column(piece.right) - column), piece.merge, piece.content));
            }
            lines.add(new Line(boxes, rows.get(i).definition.heading()));
            ruled += rows.get(i).definition.ruled() ? 1 : 0;
        }
        return new Grid(ruled * 2 >= rows.size() && ruled > 0, lines);
    }

    /** Cells beyond the definition get a width of their own. */
    private static List<Piece> pieces(Row row) {
        List<Piece> pieces = new ArrayList<>();
        int left = row.definition.left();
        for (int i = 0; i < row.cells.size(); i++) {
            RtfRow.Cell cell = i < row.definition.cells().size()
                    ? row.definition.cells().get(i)
                    : new RtfRow.Cell(left + WIDTH, false, Merge.NONE, new boolean[4], new boolean[4]);
            int right = Math.max(left + RtfEdges.NEAR + 1, cell.right());
            if (cell.joinsLeft() && !pieces.isEmpty()) {
                Piece last = pieces.removeLast();
                pieces.add(new Piece(last.left, right, last.merge, last.content));
            } else {
                pieces.add(new Piece(left, right, cell.merge(), row.cells.get(i)));
            }
            left = right;
        }
        return pieces;
    }
}
