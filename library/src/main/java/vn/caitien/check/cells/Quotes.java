package vn.caitien.check.cells;

import java.util.List;

/** Pieces of cells to quote. */
final class Quotes {
    private static final int MOST_WORDS = 12;

    private Quotes() {}

    /** The last twelve words: what comes of a thing is said at the end. */
    static String end(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        return String.join(" ", words.subList(Math.max(0, words.size() - MOST_WORDS), words.size()));
    }
}
