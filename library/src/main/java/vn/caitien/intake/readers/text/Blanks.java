package vn.caitien.intake.readers.text;

import java.util.List;
import java.util.regex.Pattern;

/** What stands between the rows of a table in a text: blank lines, the turn of a page, words at its head. */
final class Blanks {
    private static final int MOST = 12;
    private static final int MOST_FURNITURE = 2;
    private static final int LONGEST_FURNITURE = 100;
    private static final Pattern FURNITURE = Pattern.compile("\\s*\\p{Lu}(?:[^\\d\\t|;]|20\\d\\d)*[^.,;:]");

    private Blanks() {}

    /**
     * The next line that is not blank.
     *
     * @param at its position; the number of lines when there is none near
     * @param gap the blank lines before it, {@link TextRow#PAGE} more for every turn of a page
     */
    record Next(int at, int gap) {}

    static Next after(List<String> lines, int from) {
        Next first = null;
        int gap = 0;
        int furniture = 0;
        for (int i = from; i < lines.size() && gap % TextRow.PAGE <= MOST; i++) {
            String line = lines.get(i);
            if (line.equals(TextLines.PAGE)) {
                gap += TextRow.PAGE;
            } else if (isBlank(line)) {
                gap++;
            } else if (gap > 0 && furniture < MOST_FURNITURE && isFurniture(line)) {
                first = first == null ? new Next(i, gap) : first;
                furniture++;
            } else {
                return first == null || gap >= TextRow.PAGE && isPiece(line) ? new Next(i, gap) : first;
            }
        }
        return first == null ? new Next(lines.size(), gap) : first;
    }

    /** Whether a line may be what stands at the top or foot of each page: short, whole, without figures but years. */
    static boolean isFurniture(String line) {
        return line.length() <= LONGEST_FURNITURE && FURNITURE.matcher(line).matches() && !HeadingLine.is(line);
    }

    private static boolean isPiece(String line) {
        return line.indexOf('\t') >= 0 || line.indexOf('|') >= 0;
    }

    /** Whether a line holds nothing: not even the tabs of an empty row. */
    static boolean isBlank(String line) {
        return line.isBlank() && line.indexOf('\t') < 0;
    }
}
