package vn.caitien.intake.readers.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.text.Writing;

/** The filled cells of a sheet, wherever they stand; what a merged cell covers is not shown and falls away. */
public final class Fields {
    private final Budget budget;
    private final NavigableMap<Integer, NavigableMap<Integer, Field>> byRow = new TreeMap<>();

    /**
     * A filled cell.
     *
     * @param row from 1
     * @param column from 1
     * @param lastRow of a merged cell, else its row
     * @param lines clean and not empty
     */
    public record Field(int row, int column, int lastRow, int lastColumn, List<String> lines, CellLook look) {

        /** The place as a formula names it, e.g. {@code C7}. */
        String place() {
            StringBuilder letters = new StringBuilder();
            for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            return letters.toString() + row;
        }
    }

    /** A row with filled cells, from left to right. */
    public record FieldRow(int number, List<Field> fields) {}

    /** None yet. */
    public Fields(Budget budget) {
        this.budget = budget;
    }

    /**
     * Adds the cell of a row and column, both from 1, unless nothing is shown in it.
     *
     * @param text what it shows; line feeds part its lines
     */
    public void add(int row, int column, String text, CellLook look) {
        List<String> lines = lines(text);
        if (!lines.isEmpty()) {
            budget.text(text);
            byRow.computeIfAbsent(row, number -> new TreeMap<>())
                    .put(column, new Field(row, column, row, column, lines, look));
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String piece : text.split("[\\r\\n]+")) {
            String line = Writing.clean(piece);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Merges a range; its first cell is the one that shows. */
    public void merge(Range range) {
        for (NavigableMap<Integer, Field> row :
                byRow.subMap(range.top(), true, range.bottom(), true).values()) {
            budget.step();
            NavigableMap<Integer, Field> covered = row.subMap(range.left(), true, range.right(), true);
            Field first = covered.get(range.left());
            covered.clear();
            if (first != null && first.row == range.top()) {
                row.put(first.column, new Field(
                        first.row, first.column, range.bottom(), range.right(), first.lines, first.look));
            }
        }
    }

    /** The rows that have filled cells, from top to bottom. */
    public List<FieldRow> rows() {
        List<FieldRow> rows = new ArrayList<>();
        byRow.forEach((number, fields) -> {
            if (!fields.isEmpty()) {
                rows.add(new FieldRow(number, List.copyOf(fields.values())));
            }
        });
        return rows;
    }
}
