package vn.caitien.intake.readers.html;

import java.util.regex.Pattern;

/** The white space of a page's source, as a page shows it. */
final class SourceText {
    private static final Pattern RETURN = Pattern.compile("\\r\\n?");
    private static final String SPACES = " \t\f\r\n";

    private SourceText() {}

    /**
     * A text with {@code \n} only where the page breaks a line, and {@code \t} only where it shows a tab.
     *
     * @param spaced whether line ends and tabs of the source are those of the page
     */
    static String shown(String text, boolean spaced) {
        return spaced ? RETURN.matcher(text).replaceAll("\n") : withoutIndents(text);
    }

    /** A tab inside a line is one; at a line end it only indents the source. */
    private static String withoutIndents(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int from = 0, to; from < text.length(); from = to) {
            boolean lineEnd = false;
            to = from;
            while (to < text.length() && SPACES.indexOf(text.charAt(to)) >= 0) {
                lineEnd |= text.charAt(to) == '\r' || text.charAt(to) == '\n';
                to++;
            }
            if (to == from) {
                shown.append(text.charAt(to++));
            } else {
                shown.append(lineEnd ? " " : text.substring(from, to));
            }
        }
        return shown.toString();
    }
}
