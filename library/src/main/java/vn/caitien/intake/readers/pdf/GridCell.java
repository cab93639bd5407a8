package vn.caitien.intake.readers.pdf;

/**
 * A cell of a grid.
 *
 * @param sureness of its borders, 0 to 1
 */
record GridCell(int row, int column, int rowSpan, int columnSpan, double sureness) {

    Box box(Grid grid) {
        return new Box(
                grid.xs()[column], grid.ys()[row], grid.xs()[column + columnSpan], grid.ys()[row + rowSpan]);
    }
}
