package vn.caitien.samples.layout;

import java.util.List;
import java.util.Map;
import vn.caitien.plan.Cell;
import vn.caitien.samples.paper.Paper.Look;
import vn.caitien.samples.paper.Paper.Setting;

/** How one school sets its plan on paper; the same for every format, though a format may not know all of it. */
public record Layout(Look look, Head head, Columns columns, Table table, Lists lists, Tricks tricks, Sheet sheet) {
    /**
     * The head of the paper.
     *
     * @param rightFirst whether the block with the country's name comes before the school's
     * @param motto whether country and motto are printed
     * @param governingBody whether the body above the school is printed
     * @param dayLeftBlank whether the day of signing is left to be written by hand
     */
    public record Head(
            Setting setting, boolean rightFirst, boolean motto, boolean governingBody, boolean dayLeftBlank,
            Setting signature) {}

    /**
     * The columns of the plan table.
     *
     * @param order the cells that have a column, from left to right
     * @param names the heading of each
     * @param grouped the heading above the two columns of money and support; empty for none
     * @param widths of the columns, in parts of their sum
     */
    public record Columns(List<Cell> order, Map<Cell, String> names, String grouped, Map<Cell, Integer> widths) {}

    /**
     * The plan table.
     *
     * @param criterion how a criterion is printed, {@code %1$s} its number, {@code %2$s} its title
     * @param standard how a standard is printed
     * @param numbersRow a row of column numbers under the heading, e.g. {@code (%d)}; empty for none
     * @param levelBand the band at the top of the table; empty for none
     * @param mergedCriteria whether several rows of a criterion share its cell
     * @param rowsPerTable after so many rows the table ends and another begins; 0 for never
     * @param headingAgain whether the second table has a heading
     */
    public record Table(
            Standards standards, Counting counting, String criterion, String standard, String numbersRow,
            String levelBand, boolean mergedCriteria, int rowsPerTable, boolean headingAgain, boolean repeats,
            boolean breaks) {}

    /** Where the title of a standard stands. */
    public enum Standards {
        /** in a row merged over the whole table, or all of it but TT */
        BAND,
        /** in a row of its own, in the column of the criteria */
        BAND_CELL,
        /** in a column of its own, merged over the rows of the standard */
        COLUMN_MERGED,
        /** in a column of its own, in every row */
        COLUMN_REPEATED
    }

    /** What TT counts. */
    public enum Counting {
        NOTHING,
        STANDARDS,
        ROWS
    }

    /**
     * Lists.
     *
     * @param byWord whether the word processor makes marks and numbers in the cells
     * @param mark the typed mark of a bullet
     * @param sectionsByWord whether the word processor numbers the sections
     * @param brokenAtSemicolons whether a new paragraph follows each semicolon between people or sums
     */
    public record Lists(boolean byWord, String mark, boolean sectionsByWord, boolean brokenAtSemicolons) {}

    /** What a word processor or printer may do besides: see the writers. */
    public record Tricks(
            boolean tracked, boolean nested, boolean lineBreaks, boolean tableOnLyingPages, boolean rotatedPages) {}

    /**
     * A sheet.
     *
     * @param cover whether another sheet stands before
     * @param split whether text and table stand in sheets of their own
     * @param numericCriteria whether a criterion that is only a number is held as one
     * @param merged whether lines of text lie in cells merged over the table's width
     */
    public record Sheet(int firstRow, int firstColumn, boolean cover, boolean split, boolean numericCriteria,
            boolean merged) {}
}
