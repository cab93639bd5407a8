package vn.caitien.phrase;

/**
 * A word, number or sign of a cell.
 *
 * @param key how it is compared: lower case, tone marks at the end of the word, one kind of dash and of times sign
 * @param start first character in the clean text of the cell
 * @param end after the last character
 * @param glued whether it follows a letter or digit without a space
 */
record MoneyToken(Kind kind, String key, int start, int end, boolean glued) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        /** A new line or the bullet that opens one. */
        BREAK
    }
}
