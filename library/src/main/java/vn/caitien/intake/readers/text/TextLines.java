package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines, whatever ends them. */
final class TextLines {
    /** The line that stands for the turn of a page. */
    static final String PAGE = "\f";

    private TextLines() {}

    /** The lines as they are; a form feed is a line of its own. */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean page = letter == '\f';
            if (!page && letter != '\n' && letter != '\r' && letter != '\u2028' && letter != '\u2029') {
                continue;
            }
            if (!page || i > from) {
                lines.add(text.substring(from, i));
            }
            if (page) {
                lines.add(PAGE);
            }
            if (letter == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            }
            from = i + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }
}
