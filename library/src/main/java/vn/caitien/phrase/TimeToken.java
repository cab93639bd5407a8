package vn.caitien.phrase;

/**
 * A piece of a time cell.
 *
 * @param number the value of a number; 0 of anything else, and of figures too long for a year
 * @param digits how many figures were written; 0 of anything but figures
 */
record TimeToken(TimeSign sign, int number, int digits) {

    static final TimeToken NONE = new TimeToken(TimeSign.BREAK, 0, 0);

    /** Years outside these are numbers of something else. */
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;

    private static final int LONGEST = 4;

    static TimeToken of(TimeSign sign) {
        return new TimeToken(sign, 0, 0);
    }

    static TimeToken figures(String text) {
        int value = text.length() > LONGEST ? 0 : Integer.parseInt(text);
        return new TimeToken(TimeSign.NUMBER, value, text.length());
    }

    boolean is(TimeSign other) {
        return sign == other;
    }

    /** A year with its century. */
    boolean year() {
        return sign == TimeSign.NUMBER && digits == LONGEST && number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** A number in figures short enough for a day or a month. */
    boolean small() {
        return sign == TimeSign.NUMBER && digits <= 2;
    }

    boolean counts() {
        return sign == TimeSign.NUMBER || sign == TimeSign.NUMERAL;
    }
}
