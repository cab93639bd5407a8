package vn.caitien.intake.readers.text;

import java.util.regex.Pattern;

/** Tells the words that stand over some rows of a table, and name what these are about, from titles above the table. */
final class BandLine {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final Pattern STANDARD = Pattern.compile("\\s*tiêu\\s+chuẩn\\s+(?:số\\s+)?(?:\\d|[ivx]+\\b).*", FLAGS);
    private static final Pattern LEVELS = Pattern.compile("(?:(?:các\\s+)?tiêu\\s+chí\\s+)?mức\\s+(?:độ\\s+)?\\d[\\d\\s,;&và-]*", FLAGS);

    private BandLine() {}

    /** Whether a text begins with a standard and its number. */
    static boolean isStandard(String text) {
        return STANDARD.matcher(text).matches();
    }

    /** Whether a text names a standard, or levels and nothing else. */
    static boolean is(String text) {
        return isStandard(text) || LEVELS.matcher(text.strip()).matches();
    }
}
