package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases found by all of their words but one, by all but two where there are at least four, or with a word of theirs
 * left out. Every look-up is one step in a map made once.
 */
final class NearPhrases {
    /** Phrases from that length on are found with two words changed or one left out. */
    static final int LONG = 4;
    /** No longer phrase is found. */
    static final int LONGEST = 6;
    private static final int HIDDEN = -2;

    private final Map<Key, List<int[]>> byRest = new HashMap<>();
    private final Map<Key, List<int[]>> byShortened = new HashMap<>();

    /** Words of a phrase; hidden ones are all alike. */
    private record Key(int[] words) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(words, key.words);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(words);
        }
    }

    void add(int[] phrase) {
        if (phrase.length < 2 || phrase.length > LONGEST) {
            return;
        }
        for (int i = 0; i < phrase.length; i++) {
            put(byRest, hidden(phrase, i, i), phrase);
            for (int j = i + 1; j < phrase.length && phrase.length >= LONG; j++) {
                put(byRest, hidden(phrase, i, j), phrase);
            }
            if (phrase.length >= LONG && i > 0 && i < phrase.length - 1) {
                put(byShortened, without(phrase, i), phrase);
            }
        }
    }

    /** The phrases that are those words but for the ones at two positions, which may be the same position. */
    List<int[]> but(int[] words, int one, int other) {
        return byRest.getOrDefault(new Key(hidden(words, one, other)), List.of());
    }

    /** The phrases of which those words are all but one, which is neither the first nor the last. */
    List<int[]> lacking(int[] words) {
        return byShortened.getOrDefault(new Key(words), List.of());
    }

    private static void put(Map<Key, List<int[]>> into, int[] key, int[] phrase) {
        into.computeIfAbsent(new Key(key), none -> new ArrayList<>(1)).add(phrase);
    }

    private static int[] hidden(int[] words, int one, int other) {
        int[] hidden = words.clone();
        hidden[one] = HIDDEN;
        hidden[other] = HIDDEN;
        return hidden;
    }

    private static int[] without(int[] words, int at) {
        int[] rest = new int[words.length - 1];
        System.arraycopy(words, 0, rest, 0, at);
        System.arraycopy(words, at + 1, rest, at, rest.length - at);
        return rest;
    }
}
