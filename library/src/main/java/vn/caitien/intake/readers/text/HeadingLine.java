package vn.caitien.intake.readers.text;

import java.util.regex.Pattern;

/** Tells the heading of a section, which ends any table above it. */
final class HeadingLine {
    private static final Pattern HEADING = Pattern.compile("[#*\\s]*[IVX]{1,4}\\s*[.)/:]\\s*\\p{Lu}[^\\d\\t|]*");
    private static final int LONGEST = 120;

    private HeadingLine() {}

    /** Whether a line is a roman number and a title without figures: a standard's title has its own. */
    static boolean is(String line) {
        return line.length() <= LONGEST && HEADING.matcher(line.strip()).matches();
    }
}
