package vn.caitien.intake.readers.pdf;

import java.util.List;
import vn.caitien.text.TornLines;

/**
 * The room lines are wrapped in, and how they stand in it: tells where a paragraph ends.
 *
 * @param left the inner left edge
 * @param right the inner right edge
 * @param centred whether the lines stand in the middle
 * @param pitch the usual distance of baselines
 * @param spacesDrawn see {@link Habits}; centred lines have none
 * @param opening the text of the first line
 */
record Room(
        double left,
        double right,
        boolean centred,
        double pitch,
        double letterWidth,
        boolean spacesDrawn,
        String opening) {

    private static final double MIDDLE = 2.5;
    private static final double ALIGNED = 1.5;
    private static final double INDENT = 5;
    private static final double WIDER = 1.3;
    private static final double MORE = 2.5;
    /**
     * A word must find this much more room than it needs, in font sizes, before its line break is no wrapping: some
     * programs count the space behind a word.
     */
    private static final double SURE = 0.3;
    private static final double SPACE = 0.25;

    static Room of(CellLines cell, Habits habits) {
        List<Line> lines = cell.lines();
        double widest = lines.stream().mapToDouble(Line::x1).filter(end -> end <= cell.box().x1()).max().orElse(0);
        double left = cell.box().x0() + habits.padding();
        double right = Math.max(widest, cell.box().x1() - habits.padding());
        double middle = (cell.box().x0() + cell.box().x1()) / 2;
        boolean centred = lines.stream().allMatch(line -> Math.abs(line.centre() - middle) < MIDDLE)
                && lines.stream().anyMatch(line -> line.x0() > left + ALIGNED);
        double letters = lines.stream().mapToDouble(Line::letterWidth).average().orElseThrow();
        return new Room(left, right, centred, pitch(lines), letters, habits.spacesDrawn() && !centred, lines.getFirst().text());
    }

    static double pitch(List<Line> lines) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            double pitch = lines.get(i).base() - lines.get(i - 1).base();
            least = pitch > lines.get(i).size() * 0.8 ? Math.min(least, pitch) : least;
        }
        return least;
    }

    /**
     * Whether the next line begins a new entry of the cell.
     *
     * @param before the last line with what was cut off right before it
     */
    boolean breaks(Line line, TornLines.Line before, Line next) {
        TornLines.Line hint = hint(line);
        TornLines.Line nextHint = hint(next);
        if (TornLines.goesOn(nextHint.text()) || TornLines.cut(before, nextHint, torn())) {
            return false;
        }
        if (far(line, next) || fits(line, next)) {
            return true;
        }
        String text = hint.text();
        boolean wrapped = spacesDrawn && line.spaceDrawn() && !Bullets.sentenceEnd(text);
        if (!wrapped && marked(text, nextHint.text())) {
            return true;
        }
        if (!centred && next.x0() > left + INDENT && line.x0() < next.x0() - INDENT) {
            return true;
        }
        return spacesDrawn
                && !line.spaceDrawn()
                && TornLines.spaceHasRoom(hint, torn())
                && !TornLines.cuttable(hint, nextHint, torn())
                && !TornLines.breakable(text);
    }

    boolean far(Line line, Line next) {
        double distance = next.base() - line.base();
        return distance > WIDER * pitch && distance > pitch + MORE;
    }

    /** Whether the next line's first word would have found room on this line: then the break was meant. */
    boolean fits(Line line, Line next) {
        double space = TornLines.breakable(line.text()) ? 0 : SPACE * line.size();
        double needed = space + next.words().getFirst().width() + SURE * line.size();
        return used(line) + needed < right - left;
    }

    /** Whether the next line begins an entry of a list; a dash inside a list with other marks need not. */
    boolean marked(String text, String next) {
        if (Bullets.bullet(next)) {
            return true;
        }
        boolean range = Character.isDigit(text.charAt(text.length() - 1))
                && next.codePoints().skip(1).filter(c -> c != ' ').limit(1).anyMatch(Character::isDigit);
        boolean otherList = Bullets.letterOrNumber(opening) && !Bullets.letterOrNumber(next);
        return Bullets.dashOrLetter(next) && !range && (!otherList || Bullets.sentenceEnd(text))
                || Bullets.number(next) && Bullets.sentenceEnd(text);
    }

    TornLines.Line hint(Line line) {
        return new TornLines.Line(line.text(), used(line), line.spaceDrawn());
    }

    TornLines.Room torn() {
        return new TornLines.Room(right - left, letterWidth, spacesDrawn);
    }

    private double used(Line line) {
        return centred ? line.width() : line.x1() - left;
    }
}
