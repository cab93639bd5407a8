package vn.caitien.phrase;

/**
 * A piece of the text in which a target is looked for.
 *
 * @param number of a number; 0 of anything else, and of what is too long for a level
 */
record TargetToken(Sign sign, int number) {

    /** The end of the text. */
    static final TargetToken END = of(Sign.BREAK);

    /** What a piece stands for; the words of each are in {@code target-words.yaml}. */
    enum Sign {
        LEVEL,
        MAINTAIN,
        REACH,
        RISE,
        PRESENT,
        OTHER_SCALE,
        UNIT,
        NEUTRAL,
        NUMBER,
        /** A comma, a dash, "và": it parts clauses, or levels of one list. */
        JOINT,
        /** A dot or a slash: the number beside it may be no level. */
        FIGURE,
        COLON,
        /** The end of a clause. */
        BREAK
    }

    static TargetToken of(Sign sign) {
        return new TargetToken(sign, 0);
    }

    boolean is(Sign other) {
        return sign == other;
    }
}
