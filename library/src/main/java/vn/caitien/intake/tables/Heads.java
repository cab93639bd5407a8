package vn.caitien.intake.tables;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.Columns;
import vn.caitien.intake.labelling.Columns.Column;
import vn.caitien.text.Likeness;

/** Tells the rows that only repeat or number the columns from the rows that say something. */
final class Heads {
    private static final double ALIKE = 0.8;
    private static final int LONGEST_NUMBER = 2;
    private static final double READABLE = 0.7;
    private static final Pattern AROUND_NUMBER = Pattern.compile("[()\\s]");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[()\\s]*(\\d)[()\\s]*(\\d?)[()\\s]*");

    private Heads() {}

    /**
     * Whether the row names the columns once more, as on a new page.
     *
     * @param atTop whether it stands at the top of a page, where a row of a head may hold few of the names
     */
    static boolean repeats(TableRow row, Columns columns, boolean atTop) {
        List<TableCell> filled = filled(row);
        long same = filled.stream().filter(cell -> repeats(cell, columns)).count();
        if (atTop && !filled.isEmpty() && same == filled.size() && !filled.stream().allMatch(Heads::goesOn)) {
            return true;
        }
        return filled.size() >= 2 && same >= 0.7 * filled.size() && same >= Math.min(3, columns.columns().size() - 1);
    }

    /** Whether the row is no more than the rest of a head that a page break has torn: words without a beginning. */
    static boolean rest(TableRow row) {
        List<TableCell> filled = filled(row);
        return !filled.isEmpty() && filled.size() <= row.cells().size() / 2 && filled.stream().allMatch(Heads::goesOn);
    }

    private static boolean goesOn(TableCell cell) {
        return Character.isLowerCase(cell.lines().getFirst().codePointAt(0)) && cell.lines().size() == 1;
    }

    private static boolean repeats(TableCell cell, Columns columns) {
        String text = String.join(" ", cell.lines());
        return columns.over(cell.column(), cell.column() + cell.columnSpan())
                .map(Column::heading)
                .filter(heading -> heading.contains(text) || alike(heading, text))
                .isPresent();
    }

    private static boolean alike(String heading, String text) {
        int longer = Math.max(heading.length(), text.length());
        return Math.min(heading.length(), text.length()) >= ALIKE * longer && Likeness.of(heading, text) >= ALIKE;
    }

    /** Whether the row holds nothing but the numbers of the columns: 1, 2, 3 or (1), (2), (3); a few may be misread. */
    static boolean numbersColumns(TableRow row) {
        List<TableCell> filled = filled(row);
        int next = 0;
        int numbers = 0;
        for (TableCell cell : filled) {
            String text = String.join("", cell.lines());
            if (text.length() > LONGEST_NUMBER && AROUND_NUMBER.matcher(text).replaceAll("").length() > LONGEST_NUMBER) {
                return false;
            }
            Matcher number = COLUMN_NUMBER.matcher(text);
            if (number.matches() && Integer.parseInt(number.group(1) + number.group(2)) > next) {
                next = Integer.parseInt(number.group(1) + number.group(2));
                numbers++;
            }
        }
        return numbers >= 3 && numbers >= READABLE * filled.size() && filled.size() >= row.cells().size() - 1;
    }

    private static List<TableCell> filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.lines().isEmpty()).toList();
    }
}
