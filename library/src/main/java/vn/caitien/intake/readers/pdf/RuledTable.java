package vn.caitien.intake.readers.pdf;

import java.util.List;

/** A grid with what stands in its cells. */
record RuledTable(Grid grid, List<CellLines> cells) {

    Box box() {
        return grid.box();
    }
}
