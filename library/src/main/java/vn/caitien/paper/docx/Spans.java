package vn.caitien.paper.docx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Look;
import vn.caitien.paper.document.Table.Row;

/** Finds the columns of cells, row by row; Word wants a cell even where one above covers it. */
final class Spans {
    private final @Nullable Cell[] above;
    private final int[] left;

    Spans(int columns) {
        above = new Cell[columns];
        left = new int[columns];
    }

    /**
     * A cell at its place.
     *
     * @param covered whether it only goes on with the cell above
     */
    record Placed(Cell cell, int column, boolean covered) {}

    /** All cells of the next row; a row that is too short is filled up with empty ones, one too long is cut. */
    List<Placed> row(Row row) {
        List<Placed> placed = new ArrayList<>();
        Iterator<Cell> cells = row.cells().iterator();
        for (int column = 0; column < left.length; ) {
            Cell covering = above[column];
            if (covering != null && left[column] > 0) {
                left[column]--;
                placed.add(new Placed(covering, column, true));
                column += covering.columns();
            } else {
                Cell cell = cells.hasNext() ? cells.next() : Cell.of(null, Look.TEXT);
                int columns = Math.min(cell.columns(), left.length - column);
                Cell fitting = new Cell(cell.lines(), cell.look(), columns, cell.rows());
                above[column] = fitting;
                left[column] = cell.rows() - 1;
                placed.add(new Placed(fitting, column, false));
                column += columns;
            }
        }
        return placed;
    }
}
