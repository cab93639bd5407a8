package vn.caitien.check.cells;

import java.util.List;

/** Pieces of cells to quote. */
final class Quotes {
    private static final int MOST_WORDS = 12;

    private Quotes() {}

    /** Twelve words with that one among them, counted as the words of the text without marks; as late as they fit. */
    static String from(String text, int word) {
        String[] words = text.strip().split("\\s+");
        int start = Math.max(0, Math.min(word, words.length - MOST_WORDS));
        return String.join(" ", List.of(words).subList(start, words.length));
    }
}
