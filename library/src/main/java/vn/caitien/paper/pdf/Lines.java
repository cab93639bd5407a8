package vn.caitien.paper.pdf;

import java.util.ArrayList;
import java.util.List;

/** Words set in lines, as the layout of the pages sets them. */
final class Lines {
    private static final double STEP = 2;
    /** A space at which no line ends; once the lines are set it is one like any other, and found as such. */
    private static final char BOUND = '\u00a0';

    private Lines() {}

    /** How many lines words take in a column of that width. */
    static int count(String words, Face face, double size, double width) {
        return set(words, face, size, width).size();
    }

    /** As few lines as the width allows, and those as even as can be: no word is left alone in the last. */
    static List<String> even(String words, Face face, double size, double width) {
        List<String> lines = set(words, face, size, width);
        for (double narrower = width - STEP; narrower > 0; narrower -= STEP) {
            List<String> tried = set(words, face, size, narrower);
            if (tried.size() > lines.size() || tried.stream().anyMatch(line -> face.width(line, size) > width)) {
                break;
            }
            lines = tried;
        }
        return lines.stream().map(line -> line.replace(BOUND, ' ')).toList();
    }

    private static List<String> set(String words, Face face, double size, double width) {
        List<String> lines = new ArrayList<>();
        double space = face.width(" ", size);
        StringBuilder line = new StringBuilder();
        double length = 0;
        for (String word : words.split(" ")) {
            double more = face.width(word, size);
            if (!line.isEmpty() && length + space + more > width) {
                lines.add(line.toString());
                line.setLength(0);
                length = 0;
            }
            length += (line.isEmpty() ? 0 : space) + more;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
