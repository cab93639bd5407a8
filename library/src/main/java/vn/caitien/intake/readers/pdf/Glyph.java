package vn.caitien.intake.readers.pdf;

/**
 * One drawn character.
 *
 * @param text its Unicode text: one character, a base with its marks, or a ligature
 * @param x where its baseline starts, in points
 * @param y where its baseline starts, y growing downwards
 * @param width its advance along the baseline
 * @param size of the font as drawn, in points
 * @param turn the direction it runs: 0 right, 1 down, 2 left, 3 up
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold, int turn) {

    private static final float RISE = 0.3f;
    private static final float TOUCHING = 0.04f;

    float end() {
        return x + width;
    }

    boolean blank() {
        char c = text.charAt(0);
        return c == ' ' || c == '\u00a0' || (c != '\n' && Character.isWhitespace(c)) || Character.isSpaceChar(c);
    }

    float centreX() {
        return switch (turn) {
            case 1 -> x + RISE * size;
            case 2 -> x - width / 2;
            case 3 -> x - RISE * size;
            default -> x + width / 2;
        };
    }

    float centreY() {
        return switch (turn) {
            case 1 -> y + width / 2;
            case 2 -> y + RISE * size;
            case 3 -> y - width / 2;
            default -> y - RISE * size;
        };
    }

    /** Whether it goes on with the word of the one drawn right before it. */
    boolean follows(Glyph before) {
        return turn == 0 && before.turn == 0 && !blank() && !before.blank()
                && Math.abs(y - before.y) < TOUCHING * size
                && Math.abs(x - before.end()) < TOUCHING * size;
    }

    Glyph turned(Turn by) {
        return new Glyph(
                text, (float) by.x(x, y), (float) by.y(x, y), width, size, bold, (turn - by.quarter() + 4) % 4);
    }

    Glyph marked(String mark) {
        return new Glyph(text + mark, x, y, width, size, bold, turn);
    }
}
