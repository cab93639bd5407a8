package vn.caitien.app.work.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar: none longer than 75 octets (RFC 5545, 3.1). ical4j counts characters, of which those of
 * Vietnamese take up to three octets each.
 */
final class OctetLines {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private OctetLines() {}

    /** @param text whose lines end with CRLF; a letter is never cut */
    static String folded(String text) {
        StringBuilder lines = new StringBuilder(text.length() + text.length() / LONGEST);
        for (String line : text.split(END, -1)) {
            lines.append(lines.isEmpty() ? "" : END);
            fold(line, lines);
        }
        return lines.toString();
    }

    private static void fold(String line, StringBuilder lines) {
        int octets = 0;
        for (int at = 0; at < line.length();) {
            int letter = line.codePointAt(at);
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                lines.append(FOLD);
                octets = 1;
            }
            lines.appendCodePoint(letter);
            octets += size;
            at += Character.charCount(letter);
        }
    }
}
