package vn.caitien.app.platform.page.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the program's own. On narrow screens each row becomes a card whose cells name their column.
 *
 * @param caption what it lists
 * @param rows each with a cell for each column; the first cell names the row
 */
public record Table(String caption, List<String> columns, List<List<Cell>> rows) {

    /** @throws IllegalArgumentException when a row has not as many cells as there are columns */
    public Table {
        if (rows.stream().anyMatch(row -> row.size() != columns.size())) {
            throw new IllegalArgumentException("a row of " + caption + " does not fit its columns");
        }
    }

    /** Whether a column holds figures, as its first row tells. */
    public boolean figures(int column) {
        return !rows.isEmpty() && rows.getFirst().get(column).number();
    }

    /**
     * A cell.
     *
     * @param words null where it is not known: a dash is shown, never a nought
     * @param address where it leads, or null
     * @param chip shown in place of the words, or null
     * @param number whether it is set as figures
     * @param picture the address of a small picture before the words, which says nothing that they do not; or null
     */
    public record Cell(
            @Nullable String words, @Nullable String address, @Nullable Chip chip, boolean number, @Nullable String picture) {
        public static Cell of(@Nullable String words) {
            return new Cell(words, null, null, false, null);
        }

        public static Cell link(String words, String address) {
            return new Cell(words, address, null, false, null);
        }

        public static Cell chip(Chip chip) {
            return new Cell(null, null, chip, false, null);
        }

        public static Cell number(@Nullable String figures) {
            return new Cell(figures, null, null, true, null);
        }

        /** The same with a small picture. */
        public Cell beside(String picture) {
            return new Cell(words, address, chip, number, picture);
        }
    }
}
