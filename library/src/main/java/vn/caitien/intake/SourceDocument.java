package vn.caitien.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.labelling.Columns;

/**
 * A document as a reader saw it, before anything in it is understood: paragraphs and tables in reading order.
 *
 * @param mediaType of the bytes, found from their content
 * @param pages null where the format knows no pages
 * @param blocks in reading order; page headers, page footers and page numbers are left out
 */
public record SourceDocument(String mediaType, @Nullable Integer pages, List<Block> blocks) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
    }

    /** A paragraph or a table. */
    public sealed interface Block permits Paragraph, Table {}

    /**
     * A line or paragraph outside ruled tables. Borderless layout tables (the two head blocks, the signature beside
     * the recipients) are given as paragraphs, cell by cell.
     *
     * @param text NFC, single spaces, wrapped lines joined, a list mark made by the word processor put in front; a tab
     *     character where texts are set apart on one line by tabs
     * @param bold whether all of it is bold
     * @param centred whether it stands centred on the page or in its cell
     * @param sureness 0 to 1: how likely all its words are as in the source; 1 where the format says them
     */
    public record Paragraph(String text, boolean bold, boolean centred, Spot spot, double sureness) implements Block {

        /** A paragraph whose words the format says. */
        public Paragraph(String text, boolean bold, boolean centred, Spot spot) {
            this(text, bold, centred, spot, 1);
        }
    }

    /**
     * A table with rulings, or the cells of a sheet.
     *
     * @param columns the number of grid columns
     * @param rows in order; a row may lack cells that a merged cell of an earlier row covers
     * @param labels what its columns hold, where that had to be known to find its cells at all; null in all other cases
     */
    public record Table(int columns, List<TableRow> rows, @Nullable Columns labels) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        /** A table whose columns are still to be recognised. */
        public Table(int columns, List<TableRow> rows) {
            this(columns, rows, null);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells from left to right
     * @param page the page it stands on, from 1; null where the format knows no pages
     * @param heading whether the source itself marks it as a heading to be repeated
     */
    public record TableRow(List<TableCell> cells, @Nullable Integer page, boolean heading) {
        public TableRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param column its first grid column, from 0
     * @param columnSpan the number of grid columns it covers, at least 1
     * @param rowSpan the number of rows it covers, at least 1
     * @param lines its paragraphs; wrapped lines are joined, empty paragraphs are left out
     * @param sureness 0 to 1: how sure the reader is that text and borders are as in the source; 1 where the format
     *     says them, less where they were pieced together
     * @param doubts what else the reader noticed
     */
    public record TableCell(
            int column, int columnSpan, int rowSpan, List<String> lines, Spot spot, double sureness, Doubts doubts) {
        public TableCell {
            lines = List.copyOf(lines);
        }

        /** A cell of which the reader noticed nothing else. */
        public TableCell(int column, int columnSpan, int rowSpan, List<String> lines, Spot spot, double sureness) {
            this(column, columnSpan, rowSpan, lines, spot, sureness, Doubts.NONE);
        }

        /** The same cell with those doubts. */
        public TableCell with(Doubts noticed) {
            return new TableCell(column, columnSpan, rowSpan, lines, spot, sureness, noticed);
        }
    }

    /**
     * A place in the source.
     *
     * @param page from 1; null where the format knows no pages
     * @param box x0, y0, x1, y1 in points from the page's top left; null where there is no page image
     * @param cell a place in the source's own terms, e.g. {@code table 2 row 5 column 3}, {@code Sheet1!C7} or
     *     {@code paragraph 12}; null where page and box say it
     */
    public record Spot(@Nullable Integer page, @Nullable List<Double> box, @Nullable String cell) {
        /** Nowhere in particular. */
        public static final Spot NOWHERE = new Spot(null, null, null);

        public Spot {
            box = box == null ? null : List.copyOf(box);
        }
    }
}
