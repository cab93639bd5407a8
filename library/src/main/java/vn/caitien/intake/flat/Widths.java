package vn.caitien.intake.flat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * How many letters the lines of a text hold where a page's edge broke them. A text may have pages of several widths; one
 * whose lines are whole paragraphs has no edge.
 */
final class Widths {
    /** A line holds so much of the widest at least, for letters differ in width. */
    private static final double FULL = 0.86;
    private static final double OVER = 1.04;
    private static final int NARROWEST = 60;
    private static final int NEAR = 12;
    /** So many broken lines near one another make an edge. */
    private static final int ENOUGH = 3;

    private final TreeSet<Integer> edges = new TreeSet<>();

    Widths(List<FlowLine> lines) {
        Deque<Integer> widest = new ArrayDeque<>();
        Deque<Integer> broken = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            while (!widest.isEmpty() && lines.get(widest.getLast()).length() <= length) {
                widest.removeLast();
            }
            widest.addLast(i);
            if (!LineWords.ends(lines.get(i).text())) {
                broken.addLast(i);
            }
            drop(widest, i);
            drop(broken, i);
            int edge = lines.get(widest.getFirst()).length();
            if (edge >= NARROWEST && !edges.contains(edge)
                    && broken.stream().filter(at -> lines.get(at).length() >= FULL * edge).count() >= ENOUGH) {
                edges.add(edge);
            }
        }
    }

    private static void drop(Deque<Integer> positions, int now) {
        while (!positions.isEmpty() && positions.getFirst() <= now - 2 * NEAR) {
            positions.removeFirst();
        }
    }

    /** Whether a line of that length reaches an edge, so that a word of that length had no room. */
    boolean full(int length, int word) {
        Integer edge = edges.ceiling((int) Math.floor(length / OVER));
        return edge != null && length + 1 + word > FULL * edge;
    }
}
