package vn.caitien.check.words;

import java.util.Arrays;

/** The steps of a tree of numbered nodes: a table of bare numbers, since every word of a plan takes several. */
final class Steps {
    /** No step leads there: it is the root. */
    static final int NONE = 0;
    private static final int ID_BITS = 20;
    private static final long FREE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = free(1 << 10);
    private int[] ends = new int[keys.length];
    private int size;

    /** The node to which a word leads from another; {@link #NONE} when none does. */
    int from(int node, int id) {
        return ends[place(key(node, id))];
    }

    /** Adds a step that is not there yet. */
    void add(int node, int id, int end) {
        if (size++ * 2 >= keys.length) {
            grow();
        }
        put(key(node, id), end);
    }

    private void put(long key, int end) {
        int place = place(key);
        keys[place] = key;
        ends[place] = end;
    }

    private void grow() {
        long[] before = keys;
        int[] led = ends;
        keys = free(before.length * 2);
        ends = new int[keys.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) {
                put(before[i], led[i]);
            }
        }
    }

    /** Where a step stands, or would. */
    private int place(long key) {
        int place = (int) (key * SPREAD >>> 32) & keys.length - 1;
        while (keys[place] != key && keys[place] != FREE) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private static long[] free(int length) {
        long[] keys = new long[length];
        Arrays.fill(keys, FREE);
        return keys;
    }

    private static long key(int node, int id) {
        return (long) node << ID_BITS | id;
    }
}
