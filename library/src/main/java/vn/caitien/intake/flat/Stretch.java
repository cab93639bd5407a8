package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.caitien.text.Plain;
import vn.caitien.text.TornLines;

/** The words of a stretch of lines, in order. */
final class Stretch {
    private static final Set<Start> GOING_ON = EnumSet.of(Start.LOWER, Start.DIGIT, Start.NUMBER, Start.CODE);

    private final List<TextLine> lines;
    private final Map<Long, Boolean> halves = new HashMap<>();
    private final String[] words;
    private final String[] bare;
    private final int[] line;
    private final boolean[] capitals;
    private final double[] until;
    private final boolean[] torn;
    private final int[] marks;
    private final boolean marked;
    private final boolean gapless;
    private final Start[] starts;
    private final End[] ends;

    /** @param gapless whether lines stand close in their text, so that gaps say nothing */
    Stretch(List<TextLine> lines, boolean gapless) {
        this.gapless = gapless;
        this.lines = List.copyOf(lines);
        List<String> all = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        List<Integer> inner = new ArrayList<>();
        capitals = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            int place = 0;
            for (String word : text.split(" ")) {
                all.add(word);
                at.add(i);
                inner.add(place < lines.get(i).inner().size() ? lines.get(i).inner().get(place) : 0);
                place++;
            }
            capitals[i] = text.indexOf(' ') > 0 && text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
        }
        words = all.toArray(String[]::new);
        bare = all.stream().map(Plain::bare).toArray(String[]::new);
        marks = inner.stream().mapToInt(Integer::intValue).toArray();
        line = at.stream().mapToInt(Integer::intValue).toArray();
        starts = new Start[words.length];
        ends = new End[words.length];
        until = new double[words.length + 1];
        torn = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            until[i + 1] = until[i] + LetterWidths.of(words[i]) + LetterWidths.SPACE;
            torn[i] = i > 0 && first(i) && TornLines.certain(words[i - 1], words[i]);
            starts[i] = Start.of(this, i);
            ends[i] = End.of(words[i]);
        }
        marked = lines.stream().filter(each -> each.blanks().any()).count() * 20 > lines.size();
    }

    int size() {
        return words.length;
    }

    String word(int at) {
        return words[at];
    }

    String bare(int at) {
        return bare[at];
    }

    /** What begins with that word, if a cell or line does. */
    Start start(int at) {
        return starts[at];
    }

    /** What ends with that word. */
    End end(int at) {
        return ends[at];
    }

    String[] words() {
        return words;
    }

    /** The line of that word. */
    TextLine line(int at) {
        return lines.get(line[at]);
    }

    boolean first(int at) {
        return at == 0 || line[at] != line[at - 1];
    }

    /** Whether there is a word so far behind in the same line. */
    boolean sameLine(int at, int behind) {
        return at + behind < words.length && line[at + behind] == line[at];
    }

    /** Whether the line of that word is in capitals. */
    boolean capitals(int at) {
        return capitals[line[at]];
    }

    /** How many blank cells are marked before that word, by spaces in its line. */
    int marks(int at) {
        return marks[at];
    }

    /** How wide the words from one up to another are on one line, in mean letters. */
    double width(int from, int to) {
        return until[to] - until[from] - LetterWidths.SPACE;
    }

    /** Whether a line's first word and the last one before it are the halves of one beyond doubt. */
    boolean torn(int at) {
        return torn[at];
    }

    /** Whether two words are the halves of one beyond doubt. */
    boolean torn(int end, int start) {
        boolean may = (ends[end] == End.WORD || ends[end] == End.DIGIT) && GOING_ON.contains(starts[start]);
        return may && halves.computeIfAbsent((long) start * words.length + end, none -> TornLines.certain(words[end], words[start]));
    }

    /** Whether lines stand close, so that gaps say nothing. */
    boolean gapless() {
        return gapless;
    }

    /** Whether this text marks its blank cells. */
    boolean marked() {
        return marked;
    }
}
