package vn.caitien.intake.flat;

/**
 * The spaces before a line that stand for blank cells and paragraphs. What a reader of pages finds on one height stands in
 * one line, so a blank paragraph of a cell gives a line of its own, and blank cells stand before the first line of the
 * next cell, or behind the last that begins at the row's head.
 *
 * @param lines how many lines hold nothing but spaces
 * @param last how many spaces the last of them holds, or the line of words before, beyond one
 * @param led how many spaces stand before the words
 */
record Blanks(int lines, int last, int led) {
    static final Blanks NONE = new Blanks(0, 0, 0);
    /** Farther in, spaces set a line to the middle rather than stand for cells. */
    private static final int MOST = 9;
    private static final int MOST_LINES = 3;
    private static final int MOST_DIFFERENCE = 3;

    Blanks {
        lines = Math.min(lines, MOST_LINES);
        last = Math.min(last, MOST);
        led = led > MOST ? 0 : led;
    }

    boolean any() {
        return lines + last + led > 0;
    }

    /** A number of spaces, on {@link Axis#MARKS}. */
    static int some(int count) {
        return count < 3 ? count : count < 6 ? 3 : 4;
    }

    /** How many more spaces there are than blank cells, on {@link Axis#DIFFERENCE}. */
    static int difference(int more) {
        return MOST_DIFFERENCE + Math.clamp(more, -MOST_DIFFERENCE, MOST_DIFFERENCE);
    }

    /** A number that no other has. */
    int key() {
        return (lines * (MOST + 1) + last) * (MOST + 1) + led;
    }

    static int keys() {
        return (MOST_LINES + 1) * (MOST + 1) * (MOST + 1);
    }
}
