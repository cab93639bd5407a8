package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.List;

/** The cells of a grid: slots with no border drawn between them belong together. */
final class GridCells {
    private static final double TORN = 0.6;
    private static final double OPEN = 0.9;

    private final Grid grid;
    private final int[][] owner;
    private final List<GridCell> cells = new ArrayList<>();

    private GridCells(Grid grid) {
        this.grid = grid;
        owner = new int[grid.rows()][grid.columns()];
    }

    /** From top left to bottom right; slots outside of the drawn outline are in no cell. */
    static List<GridCell> of(Grid grid) {
        GridCells found = new GridCells(grid);
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                if (found.owner[row][column] == 0) {
                    found.region(row, column);
                }
            }
        }
        found.cells.sort(java.util.Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        return found.cells;
    }

    private void region(int startRow, int startColumn) {
        int mark = -1 - (startRow * grid.columns() + startColumn);
        List<int[]> slots = new ArrayList<>();
        owner[startRow][startColumn] = mark;
        slots.add(new int[] {startRow, startColumn});
        int open = 0;
        for (int i = 0; i < slots.size(); i++) {
            int r = slots.get(i)[0];
            int c = slots.get(i)[1];
            open |= grid.under()[r][c] ? 0 : reach(r - 1, c, mark, slots, 1);
            open |= grid.under()[r + 1][c] ? 0 : reach(r + 1, c, mark, slots, 2);
            open |= grid.beside()[r][c] ? 0 : reach(r, c - 1, mark, slots, 4);
            open |= grid.beside()[r][c + 1] ? 0 : reach(r, c + 1, mark, slots, 8);
        }
        if (Integer.bitCount(open) < 2) {
            cut(slots, mark, open == 0 ? 1 : OPEN);
        }
    }

    /** Adds a neighbour to the region; the side is given back where there is none: the grid is open there. */
    private int reach(int row, int column, int mark, List<int[]> slots, int side) {
        if (row < 0 || column < 0 || row >= grid.rows() || column >= grid.columns()) {
            return side;
        }
        if (owner[row][column] == 0) {
            owner[row][column] = mark;
            slots.add(new int[] {row, column});
        }
        return 0;
    }

    /** Makes one cell of a rectangular region, several of one that a torn ruling has joined. */
    private void cut(List<int[]> slots, int mark, double sureness) {
        slots.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
        for (int[] slot : slots) {
            if (owner[slot[0]][slot[1]] == mark) {
                int columns = wide(slot[0], slot[1], mark);
                int rows = 1;
                while (slot[0] + rows < grid.rows()
                        && wide(slot[0] + rows, slot[1], mark) == columns
                        && !border(slot[0] + rows, slot[1], columns)) {
                    rows++;
                }
                boolean whole = rows * columns == slots.size();
                cells.add(new GridCell(slot[0], slot[1], rows, columns, whole ? sureness : sureness * TORN));
                for (int r = slot[0]; r < slot[0] + rows; r++) {
                    java.util.Arrays.fill(owner[r], slot[1], slot[1] + columns, cells.size());
                }
            }
        }
    }

    private int wide(int row, int column, int mark) {
        int columns = 0;
        while (column + columns < grid.columns()
                && owner[row][column + columns] == mark
                && (columns == 0 || !grid.beside()[row][column + columns])) {
            columns++;
        }
        return columns;
    }

    private boolean border(int line, int column, int columns) {
        for (int c = column; c < column + columns; c++) {
            if (grid.under()[line][c]) {
                return true;
            }
        }
        return false;
    }
}
