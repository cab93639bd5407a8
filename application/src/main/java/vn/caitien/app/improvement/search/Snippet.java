package vn.caitien.app.improvement.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Words found, with a few of those around them.
 *
 * @param found how many of the words looked for stand in it
 */
public record Snippet(List<Piece> pieces, int found) {
    /** Words before the first that was found. */
    private static final int BEFORE = 12;
    /** Words in all. */
    private static final int WORDS = 42;
    private static final String MORE = "… ";

    /** A run of text that was looked for, or was not. */
    public record Piece(String text, boolean found) {}

    /** Of a text, around what was found first; its beginning where nothing was. */
    public static Snippet of(String text, Words asked) {
        List<SearchWord> words = SearchWord.of(text);
        BitSet lit = lit(words, asked);
        int first = Math.max(0, Math.max(0, lit.nextSetBit(0)) - BEFORE);
        if (words.size() - first < WORDS) {
            first = Math.max(0, Math.min(first, words.size() - WORDS));
        }
        int last = Math.min(words.size(), first + WORDS);
        List<Piece> pieces = new ArrayList<>();
        int at = first == 0 ? 0 : words.get(first).start();
        int end = last == words.size() ? text.length() : words.get(last - 1).end();
        add(pieces, first == 0 ? "" : MORE, false);
        for (int word = lit.nextSetBit(first); word >= 0 && word < last; word = lit.nextSetBit(lit.nextClearBit(word))) {
            int over = Math.min(last, lit.nextClearBit(word));
            add(pieces, text.substring(at, words.get(word).start()), false);
            add(pieces, text.substring(words.get(word).start(), words.get(over - 1).end()), true);
            at = words.get(over - 1).end();
        }
        add(pieces, text.substring(at, end) + (end == text.length() ? "" : " …"), false);
        return new Snippet(pieces, lit.cardinality());
    }

    private static BitSet lit(List<SearchWord> words, Words asked) {
        BitSet lit = new BitSet();
        for (Words.Term term : asked.terms()) {
            for (int at = 0; at < words.size(); at++) {
                if (term.at(words, at)) {
                    lit.set(at, at + term.words().size());
                }
            }
        }
        return lit;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}
