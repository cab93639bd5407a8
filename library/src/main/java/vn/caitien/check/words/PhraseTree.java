package vn.caitien.check.words;

import java.util.BitSet;

/** Phrases as they are, found from their first word on. */
final class PhraseTree {
    private final Steps steps = new Steps();
    private final BitSet ends = new BitSet();
    private int nodes = 1;

    void add(int[] phrase) {
        int node = 0;
        for (int id : phrase) {
            int next = steps.from(node, id);
            if (next == Steps.NONE) {
                next = nodes++;
                steps.add(node, id, next);
            }
            node = next;
        }
        ends.set(node);
    }

    /** The length of the longest phrase that the words hold from there on; 0 for none. */
    int longest(int[] words, int from) {
        int node = 0;
        int longest = 0;
        for (int at = from; at < words.length && words[at] >= 0; at++) {
            node = steps.from(node, words[at]);
            if (node == Steps.NONE) {
                break;
            }
            longest = ends.get(node) ? at - from + 1 : longest;
        }
        return longest;
    }
}
