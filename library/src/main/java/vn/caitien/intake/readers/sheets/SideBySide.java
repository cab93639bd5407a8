package vn.caitien.intake.readers.sheets;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.readers.sheets.Fields.Field;
import vn.caitien.intake.readers.sheets.Fields.FieldRow;

/**
 * Puts the cells outside tables in reading order. Blocks side by side, such as the two head blocks or the recipients
 * and the signature, come one after the other: all of the left, then all of the right.
 */
final class SideBySide {
    private final List<FieldRow> rows;
    private final List<Field> ordered = new ArrayList<>();

    SideBySide(List<FieldRow> rows) {
        this.rows = rows;
    }

    List<Field> inReadingOrder() {
        int at = 0;
        while (at < rows.size()) {
            FieldRow row = rows.get(at);
            if (row.fields().size() == 2) {
                at += new Pair(row).take(at);
            } else {
                ordered.addAll(row.fields());
                at++;
            }
        }
        return ordered;
    }

    /** Two blocks, and the gap of columns between them: the left ends at {@code ends}, the right starts at {@code starts}. */
    private final class Pair {
        private int ends;
        private int starts;

        Pair(FieldRow first) {
            ends = first.fields().getFirst().lastColumn();
            starts = first.fields().getLast().column();
        }

        /** Takes the rows of both blocks from this one on; they end with the last that has something at the right. */
        int take(int from) {
            int count = 0;
            for (int i = from; i < rows.size() && !(i > from && isApart(i)) && fits(rows.get(i)); i++) {
                if (rows.get(i).fields().getLast().column() >= starts) {
                    count = i - from + 1;
                }
            }
            List<Field> both = rows.subList(from, from + count).stream()
                    .flatMap(row -> row.fields().stream())
                    .toList();
            both.stream().filter(field -> field.column() < starts).forEach(ordered::add);
            both.stream().filter(field -> field.column() >= starts).forEach(ordered::add);
            return count;
        }

        /** Whether two other blocks begin here, as a head below a signature: behind an empty row, side by side again. */
        private boolean isApart(int at) {
            return rows.get(at).fields().size() == 2 && rows.get(at).number() > rows.get(at - 1).number() + 1;
        }

        private boolean fits(FieldRow row) {
            int left = ends;
            int right = starts;
            for (Field field : row.fields()) {
                if (field.column() > left && field == row.fields().getLast()) {
                    right = Math.min(right, field.column());
                } else {
                    left = Math.max(left, field.lastColumn());
                }
            }
            if (row.fields().size() > 2 || left >= right) {
                return false;
            }
            ends = left;
            starts = right;
            return true;
        }
    }
}
