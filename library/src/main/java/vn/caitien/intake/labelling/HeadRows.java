package vn.caitien.intake.labelling;

import java.util.List;
import java.util.regex.Pattern;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;

/** Tells from a row's looks, before its words are weighed, whether it may name columns. */
final class HeadRows {
    private static final int LONGEST_HEADING = 110;
    private static final int LONGEST_LOWER_HEADING = 60;
    private static final Pattern COLUMN_NUMBER = Pattern.compile(".*\\(\\d{1,2}\\)|\\d{1,2}");
    private static final Pattern FIGURES = Pattern.compile("\\d[./]\\d(?!00)");

    private HeadRows() {}

    /** Whether those rows may be a head together. */
    static boolean canBeHead(List<TableRow> rows) {
        return filled(rows.getFirst()) >= 2 && rows.stream().allMatch(HeadRows::canBeHead)
                && rows.stream().skip(1).allMatch(HeadRows::canBeLowerHead);
    }

    /** How many cells of the row are not empty. */
    static int filled(TableRow row) {
        int filled = 0;
        for (TableCell cell : row.cells()) {
            filled += cell.lines().isEmpty() ? 0 : 1;
        }
        return filled;
    }

    /** The cell's text on one line. */
    static String text(TableCell cell) {
        return cell.lines().size() == 1 ? cell.lines().getFirst() : String.join(" ", cell.lines());
    }

    /** A head names columns: its cells are short and hardly any holds a figure, least of all a criterion's or a date; 1.000 is a unit. */
    private static boolean canBeHead(TableRow row) {
        int texts = 0;
        int withFigures = 0;
        for (TableCell cell : row.cells()) {
            String text = text(cell);
            if (text.length() > LONGEST_HEADING) {
                return false;
            }
            texts += text.isEmpty() ? 0 : 1;
            if (hasFigure(text)) {
                if (FIGURES.matcher(text).find()) {
                    return false;
                }
                withFigures += COLUMN_NUMBER.matcher(text).matches() ? 0 : 1;
            }
        }
        return withFigures <= texts / 4;
    }

    private static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The second row of a head is shorter still, and not a band, which is one cell alone. */
    private static boolean canBeLowerHead(TableRow row) {
        return filled(row) >= 2 && row.cells().stream().allMatch(cell -> text(cell).length() <= LONGEST_LOWER_HEADING);
    }
}
