package vn.caitien.text;

import java.util.List;
import vn.caitien.text.TornWords.Goes;
import vn.caitien.text.TornWords.Join;

/**
 * Joins the visual lines of one wrapped paragraph. A line end stands for a space, unless the word was wider than the
 * cell and was cut, or the line was broken after a hyphen or slash.
 */
public final class TornLines {
    /** A word is cut where the next letter has no room; letters differ in width by about this factor. */
    private static final double WIDE_LETTER = 1.5;
    /** Where the letters leave no doubt, this much room in letters may have been left. */
    private static final double NEARLY_FULL = 2.5;
    /** A space is about this much of a letter; where it has no room at the line's end it is not drawn. */
    private static final double SPACE = 0.7;

    private static final double FULL = 1;

    private static final String BREAKABLE_AFTER = "/-–";
    private static final String CLOSING = "/.,:;)%!?]";
    private static final int NUMBERS = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

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
                Line after = lines.get(Math.min(i + 1, lines.size() - 1));
                boolean cutAgain = lone(lines.get(i)) && full(lines.get(i), after, room);
                String rest = cutAgain && after != lines.get(i) ? after.text() : "";
                Join join = between(text, lines.get(i - 1), lines.get(i), new Goes(cutAgain, rest), room);
                sureness = Math.min(sureness, join.sureness());
                text.append(join.glued() ? "" : " ");
            }
            text.append(lines.get(i).text());
        }
        return new Joined(text.toString(), sureness);
    }

    /** Whether a word may have been cut at the end of this line: nothing else stands in it, and no letter has room. */
    public static boolean cuttable(Line line, Line next, Room room) {
        return lone(line) && (full(line, next, room) || cut(line, next, room));
    }

    /**
     * Whether a word is cut at the end of this line beyond doubt, though a letter more would have had room: the letters
     * say so, and the line is nearly full or lacks the space that this document's maker draws.
     */
    public static boolean cut(Line line, Line next, Room room) {
        return lone(line) && cut(line.text(), line, next, room);
    }

    private static boolean cut(String before, Line line, Line next, Room room) {
        String last = TornWords.lastToken(before);
        String first = TornWords.firstToken(next.text());
        boolean spaceMissing = room.spacesDrawn() && spaceHasRoom(line, room) && !line.spaceDrawn();
        boolean nearlyFull = nearlyFull(line, next, room);
        return (spaceMissing || nearlyFull) && TornWords.certain(last, first)
                || spaceMissing && nearlyFull && TornWords.goesOn(last, first)
                || TornWords.broken(last, first);
    }

    /**
     * Whether two texts, one at the foot of a page and one at the head of the next, are parts of one word beyond doubt.
     *
     * @param text not blank
     * @param next not blank
     */
    public static boolean certain(String text, String next) {
        return TornWords.certain(TornWords.lastToken(text), TornWords.firstToken(next));
    }

    /** Whether text goes on here that no line break parts from what stands before: a slash, a comma, a bracket. */
    public static boolean goesOn(String next) {
        return !next.isEmpty() && CLOSING.indexOf(next.charAt(0)) >= 0 && !next.startsWith("..");
    }

    private static boolean lone(Line line) {
        return line.text().indexOf(' ') < 0 && !line.spaceDrawn();
    }

    private static boolean full(Line line, Line next, Room room) {
        return line.width() + WIDE_LETTER * letter(line, next, room) > room.innerWidth();
    }

    private static boolean nearlyFull(Line line, Line next, Room room) {
        return line.width() + NEARLY_FULL * letter(line, next, room) > room.innerWidth();
    }

    /** The width of a letter of this word: capitals are wider than the mean of the cell. */
    private static double letter(Line line, Line next, Room room) {
        double wider = Math.max(line.width() / line.text().length(), next.width() / next.text().length());
        return Math.max(room.letterWidth(), Math.min(wider, WIDE_LETTER * room.letterWidth()));
    }

    /** Whether a space at the end of this line would have had room, so that its absence says something. */
    public static boolean spaceHasRoom(Line line, Room room) {
        return line.width() + SPACE * room.letterWidth() < room.innerWidth();
    }

    /** Whether a line may be broken after this text without a space: after a hyphen or slash inside a word. */
    public static boolean breakable(String text) {
        int mark = text.length() - 1;
        if (mark < 1 || BREAKABLE_AFTER.indexOf(text.charAt(mark)) < 0) {
            return false;
        }
        int before = text.codePointBefore(mark);
        return Character.isLetter(before) || (NUMBERS >> Character.getType(before) & 1) == 1;
    }

    private static Join between(CharSequence before, Line line, Line next, Goes goes, Room room) {
        if (line.spaceDrawn()) {
            return new Join(false, FULL);
        }
        String last = TornWords.lastToken(before);
        String first = TornWords.firstToken(next.text());
        if (breakable(last) && Character.isLetterOrDigit(first.charAt(0))) {
            return new Join(true, 0.96);
        }
        if (goesOn(first)) {
            return new Join(true, 0.93);
        }
        if (!lone(line)) {
            boolean cut = full(line, next, room) && TornWords.certain(last, first);
            return new Join(cut, cut ? 0.8 : FULL);
        }
        if (!full(line, next, room)) {
            boolean cut = cut(last, line, next, room);
            return new Join(cut, cut ? 0.8 : 0.98);
        }
        Join guess = TornWords.likely(last, first, goes);
        if (room.spacesDrawn() && spaceHasRoom(line, room)) {
            return new Join(true, guess.glued() ? FULL : 0.9);
        }
        return guess;
    }
}
