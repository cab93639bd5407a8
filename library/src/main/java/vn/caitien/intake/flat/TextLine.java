package vn.caitien.intake.flat;

import java.util.List;

/**
 * A line of a text that holds words.
 *
 * @param text clean, not empty
 * @param gap how it follows on the line before it
 * @param blanks the spaces before it that stand for something blank
 * @param number of the line in its text, from 1
 * @param inner how many are marked before each of its words, by more spaces than one; none before the first
 * @param spaced whether a space stands behind its last word
 */
record TextLine(String text, Gap gap, Blanks blanks, int number, List<Integer> inner, boolean spaced) {
    TextLine {
        inner = List.copyOf(inner);
    }
}
