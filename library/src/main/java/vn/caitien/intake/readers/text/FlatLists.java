package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets the entries of a list on lines of their own again that copying has put on one. */
final class FlatLists {
    /** A dash or bullet behind the end of an entry, or a bullet anywhere, before a capital. */
    private static final Pattern DASHED = Pattern.compile("(?<=[.;:])\\s+(?=[-–+]\\s?\\p{Lu})|\\s+(?=[•●▪■◦➢✓✔❖]\\s*\\S)");
    private static final Pattern ORDERED = Pattern.compile("(?<=[.;:,])\\s+(?=([a-zđ]\\)|\\d{1,2}[.)])\\s+\\S)");
    private static final Pattern LETTER = Pattern.compile("[a-zđ]\\)");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,2}[.)]");
    private static final String MARKS = "-–+•●▪■◦➢✓✔❖";
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private FlatLists() {}

    /** The line, or the entries of the list in it; numbers and letters must run on from the first. */
    static List<String> lines(String line) {
        if (!mayHoldMarks(line)) {
            return ordered(line);
        }
        List<String> lines = new ArrayList<>();
        for (String part : DASHED.split(line)) {
            lines.addAll(ordered(part));
        }
        return lines;
    }

    private static boolean mayHoldMarks(String line) {
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i - 1) <= ' ' && MARKS.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> ordered(String line) {
        int order = order(line);
        if (order == 0) {
            return List.of(line);
        }
        List<String> entries = new ArrayList<>();
        int from = 0;
        Matcher next = ORDERED.matcher(line);
        while (next.find()) {
            if (order(next.group(1)) == order + 1 && next.group(1).endsWith(")") == marked(line).endsWith(")")) {
                entries.add(line.substring(from, next.start()));
                from = next.end();
                order++;
            }
        }
        entries.add(line.substring(from));
        return entries;
    }

    private static String marked(String line) {
        return line.substring(0, Math.min(line.length(), line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ')));
    }

    /** The place its mark says, from 1; 0 without a mark. */
    private static int order(String line) {
        String mark = marked(line);
        if (mark.length() < 2 || mark.length() > 3) {
            return 0;
        }
        if (LETTER.matcher(mark).matches()) {
            return LETTERS.indexOf(mark.charAt(0)) + 1;
        }
        return FIGURE.matcher(mark).matches() ? Integer.parseInt(mark.substring(0, mark.length() - 1)) : 0;
    }
}
