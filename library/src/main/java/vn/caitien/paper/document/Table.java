package vn.caitien.paper.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with drawn borders. Its head is printed again on every page; a row may go on on the next page.
 *
 * @param name said to those who hear the paper, not printed
 * @param columns from left to right
 * @param head rows of headings, at least one
 * @param body rows below it; may be empty
 */
public record Table(String name, List<Column> columns, List<Row> head, List<Row> body) implements Block {

    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    /** @param share of the width, in any unit that all columns of the table share */
    public record Column(double share) {}

    /** The cells that begin in this row; a column covered from above has none. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param lines a paragraph each; empty for an empty cell
     * @param columns it covers, from 1
     * @param rows it covers, from 1
     */
    public record Cell(List<String> lines, Look look, int columns, int rows) {
        public Cell {
            lines = List.copyOf(lines);
        }

        /** A cell of one column and row; a newline begins a paragraph; null is an empty cell. */
        public static Cell of(@Nullable String text, Look look) {
            return new Cell(text == null ? List.of() : text.lines().toList(), look, 1, 1);
        }
    }

    /** What a cell is. */
    public enum Look {
        /** bold, centred */
        HEADING,
        /** bold: it stands above the rows that follow */
        BAND,
        /** words, from the left */
        TEXT,
        /** a number or sign, centred */
        SHORT
    }
}
