package vn.caitien.app.improvement.intake.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;

/**
 * A document beside what was read from it: the template {@code improvement/intake/review}.
 *
 * @param here the address of this page
 * @param change where changes go
 * @param tabs the table, and what stands around it
 * @param ask about the spot that is looked at; null for none
 * @param grid null when the words around the table are shown
 * @param words null when the table is shown
 */
public record ReviewPage(String lead, List<Crumb> crumbs, String here, String change, int version, List<Tab> tabs,
        Source source, @Nullable Ask ask, @Nullable Grid grid, @Nullable Words words, Bar bar) {

    /** A part of the plan. */
    public record Tab(String words, String address, boolean present) {}

    /**
     * A page of the document.
     *
     * @param image where its picture is; null where there is none
     * @param loupe how the picture lies in the loupe, as a style; null where nothing is lit
     * @param strips of a document without pictures
     */
    public record Source(String title, @Nullable String previous, @Nullable String next, @Nullable String image,
            int width, int height, @Nullable String loupe, @Nullable String enlarged, String alt, List<Lit> lit,
            List<Block> strips) {}

    /** A box on the picture, as a style. */
    public record Lit(String style, boolean dim) {}

    /**
     * A paragraph, or a table with its rows.
     *
     * @param rows none for a paragraph
     */
    public record Block(@Nullable Piece text, List<List<Piece>> rows) {}

    /**
     * Words of the document.
     *
     * @param lit whether they are those that are looked at
     */
    public record Piece(int columns, int rows, List<String> lines, boolean strong, boolean lit) {}

    /**
     * What is asked about a spot.
     *
     * @param what which spot, and its doubt where there is one
     * @param key of the spot
     * @param text what stands there now
     * @param targets columns its words may go to
     * @param mode what is offered: {@code look}, {@code edit} or {@code split}
     * @param split lines of the row, to choose from
     */
    public record Ask(String what, List<String> why, String key, boolean open, String text, boolean inTable,
            List<Option> targets, String mode, List<Field> split, String address) {}

    /** The table, in part. */
    public record Grid(String title, List<Column> columns, List<Line> lines, List<Tab> parts) {}

    /** A column, as wide as its share in percent. */
    public record Column(String title, double share) {}

    /**
     * A row.
     *
     * @param band whether it stands above rows, all of its cells in one
     * @param on whether the spot that is looked at is in it
     */
    public record Line(@Nullable String row, boolean band, boolean on, List<Box> boxes) {}

    /** A cell of the table: one or several cells of the plan. */
    public record Box(String title, List<Bit> bits) {
        /** Whether nothing stands in it. */
        public boolean nil() {
            return bits.stream().allMatch(bit -> bit.lines().isEmpty());
        }

        /** Whether one of them is in doubt. */
        public boolean open() {
            return bits.stream().anyMatch(Bit::open);
        }

        /** Whether one of them is looked at. */
        public boolean on() {
            return bits.stream().anyMatch(Bit::on);
        }
    }

    /** A cell of the plan. */
    public record Bit(String key, String address, List<String> lines, boolean code, boolean open, boolean on) {}

    /**
     * What stands around the table.
     *
     * @param action where it is sent
     */
    public record Words(String action, List<Part> parts) {}

    /** Fields under a heading; with the notes of those in doubt. */
    public record Part(String title, List<Entry> entries) {}

    /**
     * A field.
     *
     * @param spot where its source is shown; null where it has none
     */
    public record Entry(Field field, @Nullable String spot, boolean open) {}

    /**
     * The bar below.
     *
     * @param left how many spots are in doubt
     * @param undo whether something can be taken back
     * @param giveUp where the document is thrown away
     */
    public record Bar(String words, int left, @Nullable String previous, @Nullable String next, boolean undo,
            String save, String giveUp, String verb) {}
}
