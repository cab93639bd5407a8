package vn.caitien.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two sequences have in common, by the method of Ratcliff and Obershelp: the longest common stretch, then the
 * same again to its left and to its right.
 */
final class Sequences {

    private Sequences() {}

    /** Twice the number of common items over the number of all; 1 when both are empty. */
    static <T> double ratio(List<T> a, List<T> b) {
        int all = a.size() + b.size();
        if (all == 0) {
            return 1;
        }
        Map<T, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < b.size(); j++) {
            places.computeIfAbsent(b.get(j), item -> new ArrayList<>()).add(j);
        }
        return 2.0 * common(a, 0, a.size(), places, 0, b.size()) / all;
    }

    private static <T> int common(List<T> a, int from, int to, Map<T, List<Integer>> places, int left, int right) {
        if (from >= to || left >= right) {
            return 0;
        }
        int bestFrom = from;
        int bestLeft = left;
        int best = 0;
        Map<Integer, Integer> lengths = Map.of();
        for (int i = from; i < to; i++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (int j : places.getOrDefault(a.get(i), List.of())) {
                if (j < left || j >= right) {
                    continue;
                }
                int length = lengths.getOrDefault(j - 1, 0) + 1;
                next.put(j, length);
                if (length > best) {
                    best = length;
                    bestFrom = i - length + 1;
                    bestLeft = j - length + 1;
                }
            }
            lengths = next;
        }
        return best == 0 ? 0 : best + common(a, from, bestFrom, places, left, bestLeft)
                + common(a, bestFrom + best, to, places, bestLeft + best, right);
    }
}
