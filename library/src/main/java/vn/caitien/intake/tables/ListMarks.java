package vn.caitien.intake.tables;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that start an entry of a list inside a cell: dashes, bullets, letters and numbers. */
public final class ListMarks {

    private static final Pattern MARK =
            Pattern.compile("(?:[-–—+*•●▪■◦○·➢✓✔❖\\uf0b7\\uf0a7\\uf0d8\\uf0fc](?=\\s|\\p{L})"
                    + "|[a-zđ]\\)\\s*|\\(?\\d{1,2}\\)\\s*|\\d{1,2}\\.(?=\\s+\\p{L}))");
    private static final Pattern GLYPH = Pattern.compile("[•●▪■◦○·➢✓✔❖\\uf0b7\\uf0a7\\uf0d8\\uf0fc]\\s*");

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final Pattern ORDER = Pattern.compile("(?:([a-zđ])\\)|\\(?(\\d{1,2})[.)](?=\\s))");

    private ListMarks() {}

    /** Whether a line starts a new entry of a list. */
    public static boolean marked(String line) {
        return MARK.matcher(line).lookingAt();
    }

    /** The place in its list that a line's letter or number says, from 1; 0 for a line without. */
    public static int order(String line) {
        Matcher matcher = ORDER.matcher(line);
        if (!matcher.lookingAt()) {
            return 0;
        }
        return matcher.group(2) == null ? LETTERS.indexOf(matcher.group(1)) + 1 : Integer.parseInt(matcher.group(2));
    }

    /** The line with a bullet glyph written as a dash; other marks stay as printed. */
    public static String written(String line) {
        Matcher glyph = GLYPH.matcher(line);
        return glyph.lookingAt() ? "- " + line.substring(glyph.end()) : line;
    }

    /** The lines as one text: a newline before each entry of a list, a space before every other line. */
    public static String join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (!text.isEmpty()) {
                text.append(marked(line) ? '\n' : ' ');
            }
            text.append(written(line));
        }
        return text.toString();
    }
}
