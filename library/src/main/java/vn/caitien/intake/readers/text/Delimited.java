package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes one record apart at its delimiters. A field in quotes may hold delimiters, doubled quotes and line ends (RFC 4180);
 * one whose quotes do not close before a delimiter is taken as it stands, for a cell may begin with a quotation.
 */
final class Delimited {
    private static final int MOST_LINES = 60;
    private static final int LONGEST = 20_000;

    private final List<String> lines;
    private final char delimiter;
    private final List<String> fields = new ArrayList<>();
    private int row;
    private int at;
    private boolean quotes = true;

    private Delimited(List<String> lines, int row, char delimiter) {
        this.lines = lines;
        this.row = row;
        this.delimiter = delimiter;
    }

    /**
     * A record.
     *
     * @param fields in order, without their quotes, at least one
     * @param end the position of the line after its last
     */
    record Fields(List<String> fields, int end) {}

    /** The record that begins with the line at that position. */
    static Fields read(List<String> lines, int from, char delimiter) {
        Delimited record = new Delimited(lines, from, delimiter);
        do {
            record.field();
        } while (record.more());
        return new Fields(record.fields, record.row + 1);
    }

    private boolean more() {
        String line = lines.get(row);
        return at <= line.length();
    }

    /** Takes the next field and the delimiter behind it. */
    private void field() {
        String quoted = quotes && begins('"') ? quoted() : null;
        String line = lines.get(row);
        if (quoted == null) {
            int end = line.indexOf(delimiter, at);
            end = end < 0 ? line.length() : end;
            quoted = line.substring(at, end);
            at = end;
        }
        at++;
        fields.add(quoted);
    }

    private boolean begins(char letter) {
        String line = lines.get(row);
        return at < line.length() && line.charAt(at) == letter;
    }

    /** The text between the quotes; null, and nothing taken, when they do not close. */
    private @Nullable String quoted() {
        StringBuilder text = new StringBuilder();
        int from = at + 1;
        for (int i = row; i < Math.min(lines.size(), row + MOST_LINES) && text.length() < LONGEST; i++) {
            String line = lines.get(i);
            for (int j = from; j < line.length() && text.length() < LONGEST; j++) {
                char letter = line.charAt(j);
                boolean last = j + 1 == line.length();
                if (letter == '"' && (last || line.charAt(j + 1) == delimiter)) {
                    row = i;
                    at = j + 1;
                    return text.toString();
                }
                if (letter == '"' && line.charAt(j + 1) == '"') {
                    j++;
                }
                text.append(letter);
            }
            text.append('\n');
            from = 0;
        }
        quotes = false;
        return null;
    }
}
