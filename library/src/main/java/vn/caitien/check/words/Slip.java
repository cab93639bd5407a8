package vn.caitien.check.words;

import java.util.List;

/**
 * A stretch of words that a phrase comes near to.
 *
 * @param phrase the numbers of its words
 * @param lacking whether the stretch is the phrase without one of its words; else as long as the phrase
 * @param sure whether there is no other way to read the stretch
 * @param only whether no other phrase is as near
 * @param misspelt whether one of the words that differ cannot be a Vietnamese word
 */
record Slip(Reading reading, int from, int length, int[] phrase, boolean lacking, boolean sure, boolean only,
        boolean misspelt) {

    List<Word> words() {
        return reading.words(from, length);
    }

    /** Where it ends, counted in words. */
    int end() {
        return from + length;
    }
}
