package vn.caitien.intake.readers.text;

import java.util.regex.Pattern;

/** Tells, where a cell's lines are wrapped, those that begin a paragraph. */
final class CellLines {
    private static final Pattern MARK = Pattern.compile("(?:[-–+•*]|\\p{L}\\)).*", Pattern.DOTALL);

    private CellLines() {}

    /** Whether a line begins with the mark of a list. */
    static boolean begins(String line) {
        return MARK.matcher(line).matches();
    }
}
