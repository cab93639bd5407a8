package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caitien.text.Plain;

/**
 * Syllables found by their letters without marks, or by those letters but one: two that are {@linkplain Edits one slip}
 * apart share such a remainder.
 */
final class Shortened {
    private final Map<String, List<Integer>> ids = new HashMap<>();

    /** Adds a syllable by its {@linkplain Spelling#key key}. */
    void add(String key, int id) {
        remainders(key).forEach(rest -> ids.computeIfAbsent(rest, none -> new ArrayList<>(2)).add(id));
    }

    /** The numbers of the syllables that may be near a key, each once. */
    Set<Integer> near(String key) {
        Set<Integer> near = new LinkedHashSet<>();
        remainders(key).forEach(rest -> near.addAll(ids.getOrDefault(rest, List.of())));
        return near;
    }

    private static Set<String> remainders(String key) {
        String bare = Plain.bare(Spelling.base(key));
        Set<String> rests = new LinkedHashSet<>(Set.of(bare));
        for (int at = 0; at < bare.length(); at++) {
            rests.add(bare.substring(0, at) + bare.substring(at + 1));
        }
        return rests;
    }
}
