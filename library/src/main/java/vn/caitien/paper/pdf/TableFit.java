package vn.caitien.paper.pdf;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Look;
import vn.caitien.paper.document.Table.Row;
import vn.caitien.paper.markup.TableMarkup;

/**
 * How a table fits the width of its page without a word being torn: columns as wide as their shares, and never narrower
 * than their longest word; where that cannot be, smaller letters.
 *
 * @param widths of the columns in points
 * @param size of letters in points
 * @param placed where its cells are
 */
record TableFit(double[] widths, double size, Placed placed) {
    /** Left and right of the words of a cell with its border, as in the style, and room for the rounding of widths. */
    static final double PADDING = 8;
    private static final double ABOVE_AND_BELOW = 4.5;
    /** The height of a line in the size of its letters, as in the style. */
    private static final double LINE = 1.18;
    /** The share of a page that a row, or a whole table, may take without being broken over two. */
    private static final double UNBROKEN = 0.4;
    private static final double MARGIN = 6;
    private static final double SMALLEST = 9;
    private static final double STEP = 0.5;
    /** A longer word, such as an address of the web, is broken rather than given so much of the page. */
    private static final double LONGEST_WORD = 0.2;
    private static final Pattern BEHIND_SPACES = Pattern.compile("(?<= )(?! )");

    static TableFit of(Table table, double available, double size) {
        Placed placed = new Placed(table);
        double[] words = longestWords(table, placed, LONGEST_WORD * available / size);
        for (double smaller = size; ; smaller -= STEP) {
            double[] least = least(words, smaller);
            double needed = DoubleStream.of(least).sum();
            if (needed <= available) {
                return new TableFit(spread(shares(table, available), least, available), smaller, placed);
            }
            if (smaller - STEP < SMALLEST) {
                return new TableFit(scaled(least, available / needed), smaller, placed);
            }
        }
    }

    private static double[] least(double[] words, double size) {
        return DoubleStream.of(words).map(word -> word * size + PADDING).toArray();
    }

    /**
     * The width of the longest word of each column in letters of size 1. Words that are broken in any case ask for
     * half of what the longest unbroken one may: the others need the room.
     */
    private static double[] longestWords(Table table, Placed placed, double longestKept) {
        double[] longest = new double[table.columns().size()];
        for (Row row : Stream.concat(table.head().stream(), table.body().stream()).toList()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                int column = placed.column(row, i);
                if (cell.columns() == 1 && column < longest.length) {
                    longest[column] = Math.max(longest[column], longestWord(cell, longestKept));
                }
            }
        }
        return longest;
    }

    /** With the space behind a word: the layout breaks one that fits its line without it alone. */
    private static double longestWord(Cell cell, double longestKept) {
        return cell.lines().stream()
                .flatMap(BEHIND_SPACES::splitAsStream)
                .mapToDouble(word -> face(cell).width(word, 1))
                .map(width -> width <= longestKept ? width : longestKept / 2)
                .max().orElse(0);
    }

    private static Face face(Cell cell) {
        return cell.look() == Look.HEADING || cell.look() == Look.BAND ? Face.BOLD : Face.REGULAR;
    }

    /** About how high a row is in points; cells that reach into others do not count. */
    double height(Row row) {
        double highest = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            int from = placed.column(row, i);
            double width = Arrays.stream(widths, Math.min(from, widths.length), Math.min(from + cell.columns(), widths.length)).sum() - PADDING;
            if (cell.rows() == 1) {
                int lines = cell.lines().stream().mapToInt(line -> Lines.count(line, face(cell), size, width)).sum();
                highest = Math.max(highest, lines * size * LINE + ABOVE_AND_BELOW);
            }
        }
        return highest;
    }

    /** Whether a row is low enough never to be broken over two pages. */
    boolean whole(Row row, Sheet sheet) {
        return height(row) <= UNBROKEN * sheet.depth();
    }

    /** How much of a page must be free for a row of the body to begin on it: a band is not left alone at its foot. 0 for any. */
    double needed(Table table, int row, Sheet sheet) {
        double needed = 0;
        for (int at = row; at < table.body().size(); at++) {
            Row next = table.body().get(at);
            needed += whole(next, sheet) ? height(next) : 2 * size * LINE + ABOVE_AND_BELOW;
            if (!TableMarkup.isBand(next)) {
                break;
            }
        }
        return needed > sheet.depth() / 2 ? 0 : needed;
    }

    /** How much of a page must be free for the table to begin on it. */
    double begin(Table table, Sheet sheet) {
        double head = MARGIN + table.head().stream().mapToDouble(this::height).sum();
        double whole = head + table.body().stream().mapToDouble(this::height).sum();
        return whole <= UNBROKEN * sheet.depth() ? whole : head + needed(table, 0, sheet);
    }

    private static double[] shares(Table table, double available) {
        double all = table.columns().stream().mapToDouble(Table.Column::share).sum();
        return table.columns().stream().mapToDouble(column -> column.share() / all * available).toArray();
    }

    /** Columns that would be too narrow get what they need; the others share what is left. */
    private static double[] spread(double[] wanted, double[] least, double available) {
        double[] widths = wanted.clone();
        boolean[] fixed = new boolean[widths.length];
        for (boolean again = true; again; ) {
            again = false;
            double left = available;
            double wish = 0;
            for (int i = 0; i < widths.length; i++) {
                left -= fixed[i] ? least[i] : 0;
                wish += fixed[i] ? 0 : wanted[i];
            }
            for (int i = 0; i < widths.length; i++) {
                widths[i] = fixed[i] ? least[i] : wanted[i] * left / wish;
            }
            for (int i = 0; i < widths.length; i++) {
                if (!fixed[i] && widths[i] < least[i]) {
                    fixed[i] = true;
                    again = true;
                }
            }
        }
        return widths;
    }

    private static double[] scaled(double[] widths, double factor) {
        return DoubleStream.of(widths).map(width -> width * factor).toArray();
    }
}
