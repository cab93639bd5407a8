package vn.caitien.intake.confidence;

import java.util.List;
import vn.caitien.intake.tables.ListMarks;

/**
 * What a cell says of itself.
 *
 * @param words of its text
 * @param unlikely natural logarithm of how many times likelier its text is under another label; 0 when its own is best
 * @param lowerStart whether it begins with a small letter that is no list mark
 * @param openEnd whether something must be missing at its end
 * @param late whether its list begins later than at its first letter or number
 * @param mixed whether it holds marks of several lists
 */
record CellSigns(
        int length, Words words, double unlikely, boolean lowerStart, boolean openEnd, boolean late, boolean mixed) {

    /** @param unlikely as of the record */
    static CellSigns of(String text, double unlikely) {
        String first = text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
        List<String> lines = text.lines().toList();
        return new CellSigns(
                text.length(),
                Words.of(text),
                unlikely,
                !first.isEmpty() && Character.isLowerCase(first.codePointAt(0)) && !ListMarks.marked(text),
                Words.endsOpenly(text),
                !lines.isEmpty() && ListMarks.order(lines.getFirst()) > 1,
                mixed(lines));
    }

    boolean misplaced() {
        return unlikely > 0;
    }

    /** A list that begins anew, jumps, or changes the kind of its marks. */
    private static boolean mixed(List<String> lines) {
        int before = 0;
        boolean dashed = false;
        for (String line : lines) {
            if (!ListMarks.marked(line)) {
                continue;
            }
            int order = ListMarks.order(line);
            if (order > 0 && (dashed || before > 0 && order != before + 1) || order == 0 && before > 0) {
                return true;
            }
            dashed |= order == 0;
            before = order;
        }
        return false;
    }
}
