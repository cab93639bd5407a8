package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the marks of lists back before their entries: a word processor copies a tab between them, which is no end of a
 * cell. A bullet always is such a mark; a dash may be a cell that stands for nothing, and is one where the tabs are those
 * of a row.
 */
final class TabbedMarks {
    private static final Pattern BULLET = Pattern.compile("\\s*[•●▪■◦○➢✓✔❖\\uf0b7\\uf0a7\\uf0d8\\uf0fc]\\s*");
    private static final Pattern DASH = Pattern.compile("\\s*[-–+*]\\s*");

    private TabbedMarks() {}

    /** The line with its bullets before their entries. */
    static TabbedLine bullets(TabbedLine line) {
        return joined(line, BULLET, Integer.MAX_VALUE);
    }

    /**
     * The line with its dashes before their entries, when it has another number of tabs than rows have.
     *
     * @param tabs of a row
     * @param nextBegins whether the line below begins with a dash and a tab
     */
    static TabbedLine dashes(TabbedLine line, int tabs, boolean nextBegins) {
        if (line.tabs() > tabs) {
            return joined(line, DASH, line.tabs() - tabs);
        }
        boolean last = nextBegins && line.tabs() > 1 && DASH.matcher(line.fields().get(line.tabs() - 1)).matches();
        if (line.tabs() < tabs && (begins(line) || last)) {
            TabbedLine first = begins(line) ? joined(line, DASH, 1) : line;
            return last ? lastJoined(first) : first;
        }
        return line;
    }

    /** Whether a line begins with a dash alone and a tab. */
    static boolean begins(TabbedLine line) {
        return line.tabs() > 0 && DASH.matcher(line.first()).matches();
    }

    private static TabbedLine joined(TabbedLine line, Pattern mark, int most) {
        List<String> fields = new ArrayList<>(line.fields());
        int left = most;
        for (int i = 0; i + 1 < fields.size() && left > 0; i++) {
            if (mark.matcher(fields.get(i)).matches() && !fields.get(i + 1).isBlank()) {
                fields.set(i, fields.get(i).strip() + " " + fields.remove(i + 1).strip());
                left--;
            }
        }
        return new TabbedLine(fields, line.number(), line.gap());
    }

    private static TabbedLine lastJoined(TabbedLine line) {
        List<String> fields = new ArrayList<>(line.fields());
        String text = fields.removeLast();
        fields.set(fields.size() - 1, fields.getLast().strip() + " " + text.strip());
        return new TabbedLine(fields, line.number(), line.gap());
    }
}
