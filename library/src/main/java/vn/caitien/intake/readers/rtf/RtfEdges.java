package vn.caitien.intake.readers.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The edges of a table's cells, in twips, and the columns between them. */
final class RtfEdges {
    /** Edges this near are one: programs round. */
    static final int NEAR = 30;

    private final TreeSet<Integer> all = new TreeSet<>();
    private List<Integer> starts = List.of();

    void add(int left, int right) {
        all.add(left);
        all.add(right);
        starts = List.of();
    }

    /** The column that begins at an edge, from 0. */
    int column(int edge) {
        if (starts.isEmpty()) {
            starts = apart();
        }
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= edge) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private List<Integer> apart() {
        List<Integer> apart = new ArrayList<>();
        for (int edge : all) {
            if (apart.isEmpty() || edge - apart.getLast() > NEAR) {
                apart.add(edge);
            }
        }
        return apart;
    }
}
