package vn.caitien.intake.readers.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of Markdown inside lines: headings, emphasis, escapes. */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)[\\s#]*");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^\\n]*?\\S)\\1");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\d*_\\\\])([*_])(?=[^\\s*_])([^*_\\n]*[^\\s*_\\\\])\\1(?![\\p{L}\\d*_])");
    private static final Pattern ALL_STRONG = Pattern.compile("\\s*\\*\\*[^*]+\\*\\*\\s*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");
    private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}>\\s?");
    private static final int FEWEST_HEADINGS = 2;

    private Markdown() {}

    /** Whether the lines are Markdown: they have its headings, or the line under the names of columns. */
    static boolean isIn(List<String> lines) {
        return lines.stream().filter(line -> isHeading(line) && line.strip().startsWith("#")).limit(FEWEST_HEADINGS).count() == FEWEST_HEADINGS
                || lines.stream().anyMatch(line -> line.indexOf('|') >= 0 && PipedRows.isAlignment(line));
    }

    /** Whether a line is a heading, or all of it is strong. */
    static boolean isHeading(String line) {
        return line.indexOf('#') >= 0 && HEADING.matcher(line).matches()
                || line.indexOf('*') >= 0 && ALL_STRONG.matcher(line).matches();
    }

    /** The text without marks; list marks stay. */
    static String plain(String line) {
        Matcher heading = HEADING.matcher(line);
        String text = heading.matches() ? heading.group(1) : QUOTE.matcher(line).replaceFirst("");
        if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0) {
            text = EMPHASIS.matcher(STRONG.matcher(text).replaceAll("$2")).replaceAll("$2");
        }
        return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
    }
}
