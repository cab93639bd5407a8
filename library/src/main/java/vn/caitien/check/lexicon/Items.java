package vn.caitien.check.lexicon;

import java.util.List;
import java.util.regex.Pattern;

/** The items of a list in a cell. */
public final class Items {
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[-–+•*·▪○●✓]|\\d{1,2}[.)](?!\\d)|[a-zđ][.)])\\s*");

    private Items() {}

    /** Each line of a cell without the mark before it; lines without words are left out. */
    public static List<String> of(String cell) {
        return cell.lines().map(line -> MARK.matcher(line).replaceFirst("").strip()).filter(line -> !line.isEmpty()).toList();
    }
}
