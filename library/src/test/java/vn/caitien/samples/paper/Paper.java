package vn.caitien.samples.paper;

import java.util.List;

/** A document to be written: how it looks, and its pieces in reading order. */
public record Paper(Look look, List<Piece> pieces) {
    public Paper {
        pieces = List.copyOf(pieces);
    }

    /** The same paper with other pieces. */
    public Paper with(List<Piece> others) {
        return new Paper(look, others);
    }

    /**
     * How the paper looks.
     *
     * @param size of the body, in points
     * @param tableSize of the text in tables, in points
     * @param running a text at the top of each page; empty for none
     * @param torn the share of a table's rulings that are not drawn, in print alone
     */
    public record Look(String font, double size, double tableSize, boolean landscape, String running,
            boolean pageNumbers, double torn) {}

    /** A piece of the paper. */
    public sealed interface Piece permits Line, Pair, Grid, Turn {}

    /**
     * A paragraph.
     *
     * @param label its list mark or number with the space after it; empty for none
     * @param made whether the word processor makes the label, and as what
     */
    public record Line(String label, String text, Made made, boolean bold, boolean italic, Align align)
            implements Piece {

        /** A plain paragraph. */
        public static Line of(String text) {
            return new Line("", text, Made.TYPED, false, false, Align.LEFT);
        }

        public static Line centred(String text, boolean bold) {
            return new Line("", text, Made.TYPED, bold, false, Align.CENTRE);
        }

        public Line slanted() {
            return new Line(label, text, made, bold, true, align);
        }

        /** Label and text. */
        public String printed() {
            return label + text;
        }
    }

    /** Who makes the label of a line: somebody types it, or the word processor counts. */
    public enum Made {
        TYPED,
        BULLET,
        NUMBER,
        LETTER,
        ROMAN
    }

    /** How a line stands. */
    public enum Align {
        LEFT,
        CENTRE,
        JUSTIFIED
    }

    /** Two blocks side by side. */
    public record Pair(List<Line> left, List<Line> right, Setting setting) implements Piece {
        public Pair {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** How two blocks come to stand side by side. */
    public enum Setting {
        /** a table without borders */
        TABLE,
        /** line by line, with a tab between */
        TABS,
        /** not at all: one after the other */
        LINES,
        /** the left one in a text box */
        TEXT_BOX
    }

    /**
     * A ruled table.
     *
     * @param widths of the columns, in parts of their sum
     * @param heading how many rows at its top are its heading
     * @param repeats whether the heading is printed again on each page
     * @param breaks whether a row may go on on the next page
     */
    public record Grid(List<Integer> widths, List<GridRow> rows, int heading, boolean repeats, boolean breaks)
            implements Piece {
        public Grid {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }

        /** The same grid with other rows. */
        public Grid with(List<GridRow> others, int headings) {
            return new Grid(widths, others, headings, repeats, breaks);
        }

        /** The same with its columns below the mean narrower by that factor, as far as a letter has room. */
        public Grid narrowed(double factor) {
            double mean = widths.stream().mapToInt(Integer::intValue).average().orElse(1);
            List<Integer> others = widths.stream()
                    .map(width -> Math.max(1, (int) Math.round(100 * (width < mean ? width * factor : width)))).toList();
            return factor < 1 ? new Grid(others, rows, heading, repeats, breaks) : this;
        }
    }

    /** A row; it lacks the cells that a cell above covers. */
    public record GridRow(List<GridCell> cells) {
        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param number whether a sheet holds it as a number rather than as text
     */
    public record GridCell(int column, int columns, int rows, List<Line> lines, boolean number) {
        public GridCell {
            lines = List.copyOf(lines);
        }

        public static GridCell of(int column, List<Line> lines) {
            return new GridCell(column, 1, 1, lines, false);
        }

        /** The same cell in another column. */
        public GridCell at(int other) {
            return new GridCell(other, columns, rows, lines, number);
        }

        /** The same cell with other lines. */
        public GridCell with(List<Line> others) {
            return new GridCell(column, columns, rows, others, number);
        }
    }

    /** From here on the pages lie or stand. */
    public record Turn(boolean landscape) implements Piece {}
}
