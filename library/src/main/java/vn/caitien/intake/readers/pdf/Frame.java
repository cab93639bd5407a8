package vn.caitien.intake.readers.pdf;

import java.util.List;

/**
 * A page's number and measures; it stays when its glyphs are gone.
 *
 * @param number from 1
 * @param turn from the page as displayed to the page as it is taken apart, most of its text upright
 */
record Frame(int number, Turn turn) {

    double width() {
        return turn.turnedWidth();
    }

    double height() {
        return turn.turnedHeight();
    }

    /** The box on the page as displayed. */
    List<Double> place(Box box) {
        return turn.back().apply(box).asList();
    }
}
