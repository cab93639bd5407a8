package vn.caitien.check.words;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Phrases as they are, found from their first word on. */
final class PhraseTree {
    private static final int ID_BITS = 20;

    private final Map<Long, Integer> steps = new HashMap<>();
    private final BitSet ends = new BitSet();
    private int nodes = 1;

    void add(int[] phrase) {
        int node = 0;
        for (int id : phrase) {
            Integer next = steps.putIfAbsent(step(node, id), nodes);
            node = next == null ? nodes++ : next;
        }
        ends.set(node);
    }

    /** The length of the longest phrase that the words hold from there on; 0 for none. */
    int longest(int[] words, int from) {
        int node = 0;
        int longest = 0;
        for (int at = from; at < words.length && words[at] >= 0; at++) {
            Integer next = steps.get(step(node, words[at]));
            if (next == null) {
                break;
            }
            node = next;
            longest = ends.get(node) ? at - from + 1 : longest;
        }
        return longest;
    }

    private static long step(int node, int id) {
        return (long) node << ID_BITS | id;
    }
}
