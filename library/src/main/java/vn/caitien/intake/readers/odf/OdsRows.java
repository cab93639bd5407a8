package vn.caitien.intake.readers.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.ooxml.Markup;
import vn.caitien.intake.readers.sheets.Fields;
import vn.caitien.intake.readers.sheets.Range;

/** Reads the rows of one sheet (ISO/IEC 26300-3, 9.1); rows and cells that say they are repeated cost what they show. */
final class OdsRows {
    private final Markup markup;
    private final OdfStyles styles;
    private final Budget budget;
    private final Fields fields;
    private final List<Range> merges = new ArrayList<>();

    /** The default cell styles of columns, by their last column. */
    private final NavigableMap<Integer, String> columnStyles = new TreeMap<>();

    private int columns;
    private int row = 1;
    private int firstTitle;
    private int lastTitle;

    /** A cell of a row that may be repeated. */
    private record Told(int column, int count, int rows, int span, OdsCell cell) {}

    OdsRows(Markup markup, OdfStyles styles, Budget budget) {
        this.markup = markup;
        this.styles = styles;
        this.budget = budget;
        this.fields = new Fields(budget);
    }

    /** Reads the element just entered: {@code table}. */
    void read() {
        walk();
        merges.forEach(fields::merge);
    }

    Fields fields() {
        return fields;
    }

    /** The first row that is repeated on every page, from 1; 0 for none. */
    int firstTitle() {
        return firstTitle;
    }

    int lastTitle() {
        return lastTitle;
    }

    private void walk() {
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "table:table-header-rows" -> {
                    int first = row;
                    walk();
                    firstTitle = firstTitle == 0 ? first : firstTitle;
                    lastTitle = row - 1;
                }
                case "table:table-rows", "table:table-row-group", "table:table-columns", "table:table-column-group",
                        "table:table-header-columns" -> walk();
                case "table:table-column" -> column();
                case "table:table-row" -> readRow();
                default -> {}
            }
        }
    }

    private void column() {
        columns += Math.clamp(markup.number("number-columns-repeated", 1), 1, Range.COLUMNS);
        columnStyles.put(columns, markup.attribute("default-cell-style-name", ""));
    }

    private void readRow() {
        int times = Math.clamp(markup.number("number-rows-repeated", 1), 1, Range.ROWS);
        String rowStyle = markup.attribute("default-cell-style-name", "");
        List<Told> told = new ArrayList<>();
        int column = 1;
        int depth = markup.depth();
        while (markup.child(depth)) {
            int count = Math.clamp(markup.number("number-columns-repeated", 1), 1, Range.COLUMNS);
            if (markup.name().equals("table:table-cell") && column <= Range.COLUMNS) {
                told.add(cell(column, Math.min(count, Range.COLUMNS - column + 1), rowStyle));
            }
            column += count;
        }
        told.removeIf(each -> each.cell.text().isBlank());
        for (int i = 0; i < times && !told.isEmpty() && row + i <= Range.ROWS; i++) {
            for (Told each : told) {
                put(each, row + i);
            }
        }
        row += times;
    }

    private Told cell(int column, int count, String rowStyle) {
        int rows = Math.clamp(markup.number("number-rows-spanned", 1), 1, Range.ROWS);
        int span = Math.clamp(markup.number("number-columns-spanned", 1), 1, Range.COLUMNS);
        var ofColumn = columnStyles.ceilingEntry(column);
        String otherwise = !rowStyle.isEmpty() || ofColumn == null ? rowStyle : ofColumn.getValue();
        OdfStyle style = styles.of("table-cell", markup.attribute("style-name", otherwise));
        return new Told(column, count, rows, span, OdsCell.read(markup, styles, style, budget));
    }

    private void put(Told told, int at) {
        for (int i = 0; i < told.count; i++) {
            budget.step();
            int column = told.column + i;
            fields.add(at, column, told.cell.text(), told.cell.look());
            if (told.rows > 1 || told.span > 1) {
                budget.text("");
                merges.add(new Range(at, column, at + told.rows - 1, column + told.span - 1));
            }
        }
    }
}
