package vn.caitien.paper.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Row;

/** In which column each cell of a table begins, where cells above reach down into its row. */
final class Placed {
    private final Map<Row, int[]> columns = new IdentityHashMap<>();
    private final int width;

    Placed(Table table) {
        width = table.columns().size();
        place(table.head());
        place(table.body());
    }

    /** The first column of the cell of a row, from 0; may be beyond the table where a row has too many cells. */
    int column(Row row, int cell) {
        return columns.get(row)[cell];
    }

    private void place(List<Row> rows) {
        int[] covered = new int[width];
        for (Row row : rows) {
            columns.put(row, place(row, covered));
        }
    }

    private int[] place(Row row, int[] covered) {
        int[] starts = new int[row.cells().size()];
        int[] reach = new int[width];
        int column = 0;
        for (int i = 0; i < starts.length; i++) {
            while (column < width && covered[column] > 0) {
                column++;
            }
            starts[i] = column;
            Cell cell = row.cells().get(i);
            for (; column < Math.min(starts[i] + cell.columns(), width); column++) {
                reach[column] = cell.rows();
            }
        }
        for (int i = 0; i < width; i++) {
            covered[i] = Math.max(0, Math.max(covered[i], reach[i]) - 1);
        }
        return starts;
    }
}
