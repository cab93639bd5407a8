package vn.caitien.intake.readers.pdf;

import java.util.List;

/**
 * What is drawn on one page, turned so that most of its text stands upright.
 *
 * @param number from 1
 * @param turn from the page as displayed to the page as held here
 * @param unreadable the number of characters without a known Unicode text
 */
record Page(int number, Turn turn, List<Glyph> glyphs, List<Ruling> rulings, int unreadable) {

    double width() {
        return turn.turnedWidth();
    }

    double height() {
        return turn.turnedHeight();
    }

    static Page upright(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, int lost) {
        int[] count = new int[4];
        for (Glyph glyph : glyphs) {
            count[glyph.turn()]++;
        }
        int most = 0;
        for (int quarter = 1; quarter < 4; quarter++) {
            most = count[quarter] > count[most] ? quarter : most;
        }
        Turn turn = new Turn(most, width, height);
        if (most == 0) {
            return new Page(number, turn, glyphs, rulings, lost);
        }
        return new Page(
                number,
                turn,
                glyphs.stream().map(glyph -> glyph.turned(turn)).toList(),
                rulings.stream().map(ruling -> ruling.turned(turn)).toList(),
                lost);
    }

    /** The box on the page as displayed. */
    List<Double> place(Box box) {
        return turn.back().apply(box).asList();
    }
}
