package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Finds the grids among a page's rulings, and closes those whose outer lines were not drawn. */
final class Grids {
    private static final double TOUCH = 3;
    /** Lines that end this far beyond the outermost crossing line mean a missing outer line. */
    private static final double OVERHANG = 7;
    private static final int MOST_LINES = 3_000;

    private Grids() {}

    static List<Grid> of(List<Ruling> joined, Budget budget) {
        List<Grid> grids = new ArrayList<>();
        for (List<Ruling> group : connected(joined, budget)) {
            List<Ruling> closed = closed(group);
            Grid grid = Grid.of(closed);
            if (grid.columns() > 0 && grid.rows() > 0) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble((Grid grid) -> grid.ys()[0]).thenComparingDouble(grid -> grid.xs()[0]));
        return grids;
    }

    private static Iterable<List<Ruling>> connected(List<Ruling> joined, Budget budget) {
        List<Ruling> lines = joined.size() <= MOST_LINES
                ? joined
                : joined.stream()
                        .sorted(Comparator.comparingDouble(Ruling::length).reversed())
                        .limit(MOST_LINES)
                        .toList();
        int[] leader = new int[lines.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (int i = 0; i < leader.length; i++) {
            budget.step();
            for (int j = i + 1; j < leader.length; j++) {
                if (lines.get(i).across() != lines.get(j).across() && lines.get(i).meets(lines.get(j), TOUCH)) {
                    leader[root(leader, i)] = root(leader, j);
                }
            }
        }
        Map<Integer, List<Ruling>> groups = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(root(leader, i), unused -> new ArrayList<>()).add(lines.get(i));
        }
        return groups.values();
    }

    private static int root(int[] leader, int of) {
        int root = of;
        while (leader[root] != root) {
            leader[root] = leader[leader[root]];
            root = leader[root];
        }
        return root;
    }

    private static List<Ruling> closed(List<Ruling> group) {
        List<Ruling> closed = new ArrayList<>(group);
        for (boolean across : new boolean[] {true, false}) {
            List<Ruling> along = group.stream().filter(r -> r.across() == across).toList();
            List<Ruling> crossing = group.stream().filter(r -> r.across() != across).toList();
            if (along.size() < 2 || crossing.isEmpty()) {
                continue;
            }
            double first = crossing.stream().mapToDouble(Ruling::at).min().orElseThrow();
            double last = crossing.stream().mapToDouble(Ruling::at).max().orElseThrow();
            close(along, Ruling::from, first, -1, closed);
            close(along, Ruling::to, last, 1, closed);
        }
        return closed;
    }

    /** Where two lines or more run on together past the outermost line, a line is put at their end. */
    private static void close(
            List<Ruling> along, ToDoubleFunction<Ruling> end, double outermost, int side, List<Ruling> closed) {
        List<Ruling> beyond = along.stream()
                .filter(r -> (end.applyAsDouble(r) - outermost) * side > OVERHANG)
                .toList();
        double farthest = beyond.stream().mapToDouble(end).map(e -> e * side).max().orElse(0) * side;
        List<Ruling> together = beyond.stream()
                .filter(r -> Math.abs(end.applyAsDouble(r) - farthest) <= Rulings.SNAP)
                .toList();
        if (together.size() >= 2) {
            closed.add(new Ruling(
                    !together.getFirst().across(),
                    farthest,
                    together.stream().mapToDouble(Ruling::at).min().orElseThrow(),
                    together.stream().mapToDouble(Ruling::at).max().orElseThrow()));
        }
    }
}
