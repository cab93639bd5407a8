package vn.caitien.intake.readers.scan;

/**
 * A word the program saw in a picture, in pixels of that picture.
 *
 * @param base the y of its baseline
 * @param size of the letters of its line, from the highest to the lowest reach
 * @param sureness 0 to 1: the program's own confidence
 * @param last whether it ends its line
 */
record ScannedWord(String text, Area box, double base, double size, double sureness, boolean last) {

    /** The y of its middle. */
    int middle() {
        return (box.y0() + box.y1()) / 2;
    }

    /** The same word in a picture of which this one is a part. */
    ScannedWord moved(int dx, int dy) {
        Area there = new Area(box.x0() + dx, box.y0() + dy, box.x1() + dx, box.y1() + dy);
        return new ScannedWord(text, there, base + dy, size, sureness, last);
    }

    /** The same word in a picture so many times smaller. */
    ScannedWord shrunk(double factor) {
        Area there = new Area(shrunk(box.x0(), factor), shrunk(box.y0(), factor), shrunk(box.x1(), factor), shrunk(box.y1(), factor));
        return new ScannedWord(text, there, base / factor, size / factor, sureness, last);
    }

    ScannedWord ending() {
        return new ScannedWord(text, box, base, size, sureness, true);
    }

    /** Another text in the same place. */
    ScannedWord saying(String other, double sure) {
        return new ScannedWord(other, box, base, size, sure, last);
    }

    private static int shrunk(int pixels, double factor) {
        return (int) Math.round(pixels / factor);
    }
}
