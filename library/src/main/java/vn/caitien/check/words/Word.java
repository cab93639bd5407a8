package vn.caitien.check.words;

/**
 * A word of a text: letters without a break.
 *
 * @param text as written
 * @param start where it begins in its text
 */
record Word(String text, int start, Shape shape) {

    /** Where it has ended. */
    int end() {
        return start + text.length();
    }
}
