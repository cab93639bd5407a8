package vn.caitien.intake.readers.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.caitien.intake.readers.guard.Budget;

/** The filled cells of a sheet, wherever they stand; what a merged cell covers is not shown and falls away. */
final class Fields {
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
    record Field(
            int row, int column, int lastRow, int lastColumn, List<String> lines, CellStyles.Look look) {

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
    record FieldRow(int number, List<Field> fields) {}

    Fields(Budget budget) {
        this.budget = budget;
    }

    void add(Field field) {
        byRow.computeIfAbsent(field.row, row -> new TreeMap<>()).put(field.column, field);
    }

    /** Merges a range; its first cell is the one that shows. */
    void merge(Range range) {
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
    List<FieldRow> rows() {
        List<FieldRow> rows = new ArrayList<>();
        byRow.forEach((number, fields) -> {
            if (!fields.isEmpty()) {
                rows.add(new FieldRow(number, List.copyOf(fields.values())));
            }
        });
        return rows;
    }
}
