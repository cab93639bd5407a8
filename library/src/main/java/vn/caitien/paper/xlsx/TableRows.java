package vn.caitien.paper.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Row;

/** Writes rows of a table. A row higher than a sheet allows is made of several rows of the sheet. */
final class TableRows {
    private final Grid grid;
    private final double size;

    /** @param size of the letters, in points */
    TableRows(Grid grid, double size) {
        this.grid = grid;
        this.size = size;
    }

    private record Placed(Cell cell, String text, Look look, int row, int first, int last) {
        boolean spans() {
            return last > first || cell.rows() > 1;
        }
    }

    private record Spot(int row, int column) {}

    void write(List<Row> rows) {
        List<Placed> cells = placed(rows);
        double[] heights = heights(cells, rows.size());
        boolean[] fixed = new boolean[rows.size()];
        cells.stream().filter(Placed::spans).forEach(cell -> {
            for (int row = cell.row; row < Math.min(rows.size(), cell.row + cell.cell.rows()); row++) {
                fixed[row] = true;
            }
        });
        int[] starts = new int[rows.size() + 1];
        starts[0] = grid.next();
        for (int row = 0; row < rows.size(); row++) {
            int parts = Grid.rows(heights[row]);
            starts[row + 1] = starts[row] + parts;
            for (int part = 0; part < parts; part++) {
                if (fixed[row] || parts > 1) {
                    grid.add(heights[row] / parts);
                } else {
                    grid.addFitting(heights[row]);
                }
            }
        }
        for (Placed cell : cells) {
            int end = starts[Math.min(rows.size(), cell.row + cell.cell.rows())] - 1;
            grid.put(starts[cell.row], end, cell.first, cell.last, cell.text, cell.look);
        }
    }

    /** Where each cell stands: beside the cells that reach down from above. */
    private List<Placed> placed(List<Row> rows) {
        List<Placed> placed = new ArrayList<>();
        Set<Spot> taken = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row).cells()) {
                while (taken.contains(new Spot(row, column))) {
                    column++;
                }
                for (int down = 0; down < cell.rows(); down++) {
                    for (int across = 0; across < cell.columns(); across++) {
                        taken.add(new Spot(row + down, column + across));
                    }
                }
                placed.add(new Placed(cell, String.join("\n", cell.lines()), look(cell), row, column, column + cell.columns() - 1));
                column += cell.columns();
            }
        }
        return placed;
    }

    /** What rows need for their own cells; the last row of a cell over several makes up for what it lacks. */
    private double[] heights(List<Placed> cells, int rows) {
        double[] heights = new double[rows];
        for (Placed cell : cells) {
            if (cell.cell.rows() == 1) {
                heights[cell.row] = Math.max(heights[cell.row], grid.height(cell.text, cell.look, cell.first, cell.last));
            }
        }
        for (Placed cell : cells) {
            double had = 0;
            int end = Math.min(rows, cell.row + cell.cell.rows());
            for (int row = cell.row; row < end; row++) {
                had += heights[row];
            }
            heights[end - 1] += Math.max(0, grid.height(cell.text, cell.look, cell.first, cell.last) - had);
        }
        return heights;
    }

    private Look look(Cell cell) {
        return switch (cell.look()) {
            case HEADING -> Look.cell(size, HorizontalAlignment.CENTER, VerticalAlignment.CENTER).bolder();
            case BAND -> Look.cell(size, HorizontalAlignment.LEFT, VerticalAlignment.CENTER).bolder();
            case TEXT -> Look.cell(size, HorizontalAlignment.LEFT, VerticalAlignment.TOP);
            case SHORT -> Look.cell(size, HorizontalAlignment.CENTER, VerticalAlignment.TOP).text();
        };
    }
}
