package vn.caitien.check.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases with what each stands for, found in texts word by word in one pass.
 *
 * @param <T> what a phrase stands for; a phrase may stand for several
 */
public final class PhraseMap<T> {
    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<T> meanings = new ArrayList<>();
    }

    /**
     * A phrase in a text.
     *
     * @param at the place of its first word
     * @param length in words
     */
    public record Hit<T>(int at, int length, T meaning) {}

    /** Adds a phrase; one without words is left out. */
    public void add(Tokens phrase, T meaning) {
        Node<T> node = root;
        for (String word : phrase.words()) {
            node = node.next.computeIfAbsent(word, none -> new Node<>());
        }
        if (node != root) {
            node.meanings.add(meaning);
        }
    }

    /** How many words the longest phrase has that begins at a place; 0 when none does. */
    public int at(Tokens text, int place) {
        int longest = 0;
        Node<T> node = root;
        for (int at = place; at < text.size() && node != null; at++) {
            node = node.next.get(text.words().get(at));
            longest = node != null && !node.meanings.isEmpty() ? at + 1 - place : longest;
        }
        return longest;
    }

    /** Every phrase in the text, also those inside others, by their places. */
    public List<Hit<T>> in(Tokens text) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int place = 0; place < text.size(); place++) {
            Node<T> node = root.next.get(text.words().get(place));
            for (int at = place + 1; node != null; at++) {
                for (T meaning : node.meanings) {
                    hits.add(new Hit<>(place, at - place, meaning));
                }
                node = at < text.size() ? node.next.get(text.words().get(at)) : null;
            }
        }
        return hits;
    }
}
