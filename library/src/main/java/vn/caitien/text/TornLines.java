package vn.caitien.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the visual lines of one wrapped paragraph. A line end stands for a space, unless the word was wider than the
 * cell and was cut, or the line was broken after a hyphen or slash.
 */
public final class TornLines {

    /** A word is cut where the next letter has no room; letters differ in width by about this factor. */
    private static final double WIDE_LETTER = 1.5;
    /** A space is about this much of a letter; where it has no room at the line's end it is not drawn. */
    private static final double SPACE = 0.7;

    private static final double FULL = 1;

    private static final Pattern BREAKABLE = Pattern.compile(".*[\\p{L}\\p{N}][/\\-–]");
    private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\p{N}.\\-/&]+");
    private static final Pattern CLOSING = Pattern.compile("[/.,:;)%!?\\]].*");
    private static final Pattern NUMBER_GOES_ON = Pattern.compile("[/.,:\\-–]\\p{N}.*");
    private static final Pattern NUMBER_STOPS = Pattern.compile(".*\\p{N}[.,]");
    private static final Pattern THOUSANDS = Pattern.compile("\\p{N}{3}(\\P{N}.*)?");
    private static final Pattern YEAR_CUT = Pattern.compile(
            ".*\\p{N}[/\\-](\\p{N}\\|\\p{N}{3}|\\p{N}{2}\\|\\p{N}{2}|\\p{N}{3}\\|\\p{N})(\\P{N}.*)?");
    private static final Pattern THOUSANDS_CUT = Pattern.compile(
            "(.*\\P{N})?(\\p{N}\\|\\p{N}{1,2}|\\p{N}{2}\\|\\p{N})\\.\\p{N}{3}.*");
    private static final int SHORT = 2;

    private TornLines() {}

    /**
     * A visual line.
     *
     * @param text without spaces at its ends
     * @param width from the inner left edge of the cell to the line's end, in any unit, the same for all
     * @param spaceDrawn whether a space is drawn at its end
     */
    public record Line(String text, double width, boolean spaceDrawn) {}

    /**
     * What the lines stand in.
     *
     * @param innerWidth the room for text
     * @param letterWidth the mean width of a letter
     * @param spacesDrawn whether this document's maker draws the space at which a line was broken, so that a line
     *     without one was cut in a word
     */
    public record Room(double innerWidth, double letterWidth, boolean spacesDrawn) {}

    /**
     * The paragraph.
     *
     * @param sureness 0 to 1: that of the least sure join
     */
    public record Joined(String text, double sureness) {}

    /** Joins the lines from top to bottom; no lines give an empty text. */
    public static Joined join(List<Line> lines, Room room) {
        StringBuilder text = new StringBuilder();
        double sureness = 1;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                boolean fullNext = cuttable(lines.get(i), room);
                Join join = between(text, lines.get(i - 1), lines.get(i).text(), fullNext, room);
                sureness = Math.min(sureness, join.sureness);
                text.append(join.glued ? "" : " ");
            }
            text.append(lines.get(i).text());
        }
        return new Joined(text.toString(), sureness);
    }

    /** Whether a word may have been cut at the end of this line: nothing else stands in it, and no letter has room. */
    public static boolean cuttable(Line line, Room room) {
        return line.text().indexOf(' ') < 0 && !line.spaceDrawn() && full(line, room);
    }

    /** Whether text goes on here that no line break parts from what stands before: a slash, a comma, a bracket. */
    public static boolean goesOn(String next) {
        return CLOSING.matcher(next).matches() && !next.startsWith("..");
    }

    private static boolean full(Line line, Room room) {
        return line.width() + WIDE_LETTER * room.letterWidth() > room.innerWidth();
    }

    /** Whether a space at the end of this line would have had room, so that its absence says something. */
    public static boolean spaceHasRoom(Line line, Room room) {
        return line.width() + SPACE * room.letterWidth() < room.innerWidth();
    }

    /** Whether a line may be broken after this text without a space: after a hyphen or slash inside a word. */
    public static boolean breakable(String text) {
        return BREAKABLE.matcher(text).matches();
    }

    private static Join between(CharSequence before, Line line, String next, boolean fullNext, Room room) {
        if (line.spaceDrawn()) {
            return new Join(false, FULL);
        }
        String last = lastToken(before);
        String first = firstToken(next);
        if (breakable(last) && Character.isLetterOrDigit(first.charAt(0))) {
            return new Join(true, 0.96);
        }
        if (goesOn(first)) {
            return new Join(true, 0.93);
        }
        if (line.text().indexOf(' ') >= 0) {
            boolean cut = full(line, room) && certainlyCut(last, first);
            return new Join(cut, cut ? 0.8 : FULL);
        }
        if (!full(line, room)) {
            return new Join(false, 0.98);
        }
        Join guess = byLanguage(last, first, fullNext);
        if (room.spacesDrawn() && spaceHasRoom(line, room)) {
            return new Join(true, guess.glued ? FULL : 0.9);
        }
        return guess;
    }

    private static Join byLanguage(String last, String first, boolean fullNext) {
        boolean digitBefore = Character.isDigit(last.charAt(last.length() - 1));
        boolean digitAfter = Character.isDigit(first.charAt(0));
        if (digitBefore && (digitAfter || NUMBER_GOES_ON.matcher(first).matches())
                || NUMBER_STOPS.matcher(last).matches() && THOUSANDS.matcher(first).matches()) {
            return new Join(true, 0.92);
        }
        String head = letters(first, true);
        String tail = letters(last, false);
        if (head.isEmpty() || tail.isEmpty()) {
            boolean unit = digitBefore && !head.isEmpty() && !Syllables.possible(head);
            boolean part = unit || codes(last, first);
            return new Join(part, part ? 0.75 : 0.9);
        }
        boolean headWhole = Syllables.possible(head) || fullNext && head.equals(first) && Syllables.begins(head);
        boolean apart = Syllables.possible(tail) && headWhole;
        if (Syllables.possible(tail + head) || fullNext && head.equals(first) && Syllables.begins(tail + head)) {
            return new Join(true, apart ? 0.8 : 0.97);
        }
        if (apart) {
            return new Join(false, 0.93);
        }
        if (codes(last, first)) {
            boolean part = first.length() <= SHORT || !CODE.matcher(first).replaceAll("").equals(first);
            return new Join(part, first.length() <= SHORT ? 0.8 : 0.6);
        }
        boolean foreign = Syllables.possible(head)
                && (head.length() > SHORT || CODE.matcher(tail).matches() && !CODE.matcher(head).matches());
        return Syllables.possible(tail) || foreign ? new Join(false, 0.75) : new Join(true, 0.65);
    }

    /** Some programs cut words that would have fitted the next line: seen where only the joined letters are a word. */
    private static boolean certainlyCut(String last, String first) {
        if (YEAR_CUT.matcher(last + "|" + first).matches() || THOUSANDS_CUT.matcher(last + "|" + first).matches()) {
            return true;
        }
        String head = letters(first, true);
        String tail = letters(last, false);
        if (head.isEmpty() || tail.isEmpty() || Syllables.possible(tail) && Syllables.possible(head)) {
            return false;
        }
        return Syllables.possible(tail + head) || tail.length() == 1 && codes(tail, head);
    }

    private static boolean codes(String last, String first) {
        return CODE.matcher(last).matches() && CODE.matcher(first).matches();
    }

    private static String lastToken(CharSequence text) {
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) != ' ') {
            start--;
        }
        return text.subSequence(start, text.length()).toString();
    }

    private static String firstToken(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** The run of letters at the beginning, or at the end. */
    private static String letters(String token, boolean atStart) {
        int run = 0;
        while (run < token.length()
                && Character.isLetter(token.charAt(atStart ? run : token.length() - 1 - run))) {
            run++;
        }
        return atStart ? token.substring(0, run) : token.substring(token.length() - run);
    }

    private record Join(boolean glued, double sureness) {}
}
