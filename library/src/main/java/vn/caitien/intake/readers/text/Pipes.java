package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.List;

/** Takes a line apart at its pipes; one behind a backslash is a letter. */
final class Pipes {
    private Pipes() {}

    static int count(String line) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                count++;
            }
        }
        return count;
    }

    /**
     * The texts between the pipes.
     *
     * @param framed whether rows begin with a pipe; where they do not, a first pipe follows an empty cell
     */
    static List<String> fields(String line, boolean framed) {
        String text = line.strip();
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = framed && text.startsWith("|") ? 1 : 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean escaped = letter == '\\' && i + 1 < text.length();
            if (letter == '|') {
                fields.add(field.toString());
                field.setLength(0);
            } else if (escaped && text.charAt(i + 1) == '|') {
                field.append('|');
                i++;
            } else {
                field.append(letter);
                if (escaped) {
                    field.append(text.charAt(++i));
                }
            }
        }
        if (!field.toString().isBlank() || fields.isEmpty()) {
            fields.add(field.toString());
        }
        return fields;
    }
}
