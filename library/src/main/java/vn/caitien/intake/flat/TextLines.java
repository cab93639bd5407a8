package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.text.Writing;

/**
 * The lines of a text with what stands between them.
 *
 * @param lines those that hold words, in order
 * @param gapless whether they stand close, so that gaps say nothing
 * @param spacesDrawn whether a line without a space behind it was broken inside a word
 */
record TextLines(List<TextLine> lines, boolean gapless, boolean spacesDrawn) {
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final double SELDOM = 0.1;
    private static final double OFTEN = 0.3;
    private static final double MOSTLY = 0.9;

    /** The lines of a text as they stand. */
    static TextLines of(List<String> raw) {
        boolean blanksAreSpaces = blanksAreSpaces(raw);
        int usual = usual(raw, blanksAreSpaces);
        List<TextLine> lines = new ArrayList<>();
        int empty = 0;
        int blank = 0;
        int last = 0;
        boolean page = false;
        int number = 0;
        for (String line : raw) {
            number++;
            page |= line.indexOf('\f') >= 0;
            String text = Writing.clean(line);
            if (!text.isEmpty()) {
                Blanks blanks = new Blanks(blank, last, leading(line));
                lines.add(new TextLine(text, gap(page, empty, usual), blanks, number, inner(text, line), line.endsWith(" ")));
                empty = 0;
                blank = 0;
                last = trailing(line);
                page = false;
            } else if (line.isEmpty() || blanksAreSpaces || line.indexOf('\f') >= 0) {
                empty++;
            } else {
                blank++;
                last = line.length();
                empty = 0;
            }
        }
        long spaced = lines.stream().filter(TextLine::spaced).count();
        return new TextLines(lines, usual == 0, spaced < lines.size() && spaced > MOSTLY * lines.size());
    }

    private static Gap gap(boolean page, int empty, int usual) {
        return page ? Gap.PAGE : empty == usual ? Gap.USUAL : empty < usual ? Gap.TIGHT : Gap.WIDE;
    }

    private static List<Integer> inner(String text, String line) {
        int words = text.split(" ").length;
        if (!line.strip().contains("  ")) {
            return Collections.nCopies(words, 0);
        }
        List<Integer> marks = new ArrayList<>();
        Matcher spaces = SPACES.matcher(line.strip());
        marks.add(0);
        while (spaces.find()) {
            marks.add(spaces.end() - spaces.start() - 1);
        }
        return marks.size() == words ? marks : Collections.nCopies(words, 0);
    }

    /** One space may end any line. */
    private static int trailing(String line) {
        int length = line.length();
        return Math.max(length - line.stripTrailing().length() - 1, 0);
    }

    private static int leading(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count;
    }

    /** Whether lines of spaces are what parts the lines here, so that they mark no cells. */
    private static boolean blanksAreSpaces(List<String> raw) {
        long empty = raw.stream().filter(String::isEmpty).count();
        long spaces = raw.stream().filter(line -> !line.isEmpty() && line.isBlank()).count();
        return empty < SELDOM * spaces && spaces > OFTEN * (raw.size() - empty - spaces);
    }

    private static int usual(List<String> raw, boolean blanksAreSpaces) {
        Map<Integer, Integer> counts = new HashMap<>();
        int empty = 0;
        for (String line : raw) {
            if (line.isEmpty() || blanksAreSpaces && line.isBlank()) {
                empty++;
            } else {
                counts.merge(empty, 1, Integer::sum);
                empty = 0;
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }
}
