package vn.caitien.intake.readers.doc;

import java.util.List;
import org.apache.poi.hwpf.model.PAPX;
import vn.caitien.intake.readers.flow.Draft.Merge;
import vn.caitien.intake.readers.flow.Edges;

/**
 * The shape of a table's row ([MS-DOC] 2.6.3).
 *
 * @param bounds where cells begin, and where the last one ends, in twips from the left
 * @param heading whether it is repeated on every page
 * @param borders those of the table
 */
record RowShape(List<Integer> bounds, List<Cell> cells, boolean heading, Edges borders) {
    /** A width for cells that say none. */
    private static final int USUAL = 1440;

    /** Of a row that nothing is said about. */
    static final RowShape NONE = new RowShape(List.of(), List.of(), false, Edges.SILENT);

    /** @param joinsLeft whether it is merged with the cell before it */
    record Cell(boolean joinsLeft, Merge merge, Edges edges) {
        static final Cell PLAIN = new Cell(false, Merge.NONE, Edges.SILENT);
    }

    /** Reads the properties of the paragraph that ends a row. */
    static RowShape read(PAPX properties) {
        return new RowShapeReader(properties).read();
    }

    /** Where the cell of this index begins, the one before it ends. */
    int bound(int index) {
        if (index < bounds.size()) {
            return bounds.get(index);
        }
        int last = bounds.isEmpty() ? 0 : bounds.getLast();
        return last + (index - Math.max(0, bounds.size() - 1)) * USUAL;
    }

    Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.PLAIN;
    }
}
