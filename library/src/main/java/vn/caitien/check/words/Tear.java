package vn.caitien.check.words;

import java.util.List;

/**
 * Words that copying has torn or glued.
 *
 * @param from the first of them
 * @param length how many; 1 for words that are glued
 * @param mended the words as they were
 * @param only whether they cannot be put right in another way
 */
record Tear(Reading reading, int from, int length, String mended, boolean only) {

    List<Word> words() {
        return reading.words(from, length);
    }

    boolean glued() {
        return length == 1;
    }

    /** Where it ends, counted in words. */
    int end() {
        return from + length;
    }

    /** Whether a slip of the same reading takes a piece of it for a word. */
    boolean meets(Slip slip) {
        return slip.from() < end() && slip.end() > from;
    }
}
