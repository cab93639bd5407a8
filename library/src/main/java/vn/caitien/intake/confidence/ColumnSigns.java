package vn.caitien.intake.confidence;

import java.util.List;

/**
 * What the cells of one column have in common.
 *
 * @param filled share of the rows that fill it
 * @param length the median of its texts' lengths
 * @param lower share that begin in lower case
 */
record ColumnSigns(double filled, int length, double lower) {

    /** An empty column. */
    static final ColumnSigns NONE = new ColumnSigns(0, 1, 0);

    /**
     * @param cells those filled, at least one
     * @param rows of the table
     */
    static ColumnSigns of(List<CellSigns> cells, int rows) {
        int[] lengths = cells.stream().mapToInt(CellSigns::length).sorted().toArray();
        double count = cells.size();
        return new ColumnSigns(
                count / rows,
                Math.max(1, lengths[lengths.length / 2]),
                cells.stream().filter(CellSigns::lowerStart).count() / count);
    }
}
