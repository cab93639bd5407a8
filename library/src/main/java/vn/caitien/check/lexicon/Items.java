package vn.caitien.check.lexicon;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items of a list in a cell. */
public final class Items {
    private static final Pattern MARK = Pattern.compile("\\s*(?:[-–+•*·▪○●✓]|\\d{1,2}[.)](?!\\d)|[a-zđ][.)])\\s*");

    private Items() {}

    /** Each line of a cell without the mark before it; lines without words are left out. */
    public static List<String> of(String cell) {
        return cell.lines().map(Items::unmarked).filter(line -> !line.isEmpty()).toList();
    }

    private static String unmarked(String line) {
        Matcher mark = MARK.matcher(line);
        return line.substring(mark.lookingAt() ? mark.end() : 0).strip();
    }
}
