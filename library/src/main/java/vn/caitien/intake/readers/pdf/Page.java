package vn.caitien.intake.readers.pdf;

import java.util.List;

/**
 * What is drawn on one page, turned so that most of its text stands upright.
 *
 * @param unreadable the number of characters without a known Unicode text
 */
record Page(Frame frame, List<Glyph> glyphs, List<Ruling> rulings, int unreadable) {

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
        Frame frame = new Frame(number, turn);
        if (most == 0) {
            return new Page(frame, glyphs, rulings, lost);
        }
        return new Page(
                frame,
                glyphs.stream().map(glyph -> glyph.turned(turn)).toList(),
                rulings.stream().map(ruling -> ruling.turned(turn)).toList(),
                lost);
    }
}
