package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings the pieces of drawn lines together: dashes, per-cell borders, double lines become one ruling each. */
final class Rulings {
    /** Lines nearer than this are one (a double line is up to 3 points wide). */
    static final double SNAP = 3;

    private static final double WIDEST = 4;
    private static final double GAP = 3.6;
    private static final double SHORTEST = 5;

    private Rulings() {}

    static List<Ruling> joined(List<Ruling> pieces) {
        List<Ruling> joined = new ArrayList<>();
        for (boolean across : new boolean[] {true, false}) {
            List<Ruling> sorted = pieces.stream()
                    .filter(piece -> piece.across() == across)
                    .sorted(Comparator.comparingDouble(Ruling::at))
                    .toList();
            int from = 0;
            for (int i = 1; i <= sorted.size(); i++) {
                if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > SNAP
                        || sorted.get(i).at() - sorted.get(from).at() > WIDEST) {
                    join(sorted.subList(from, i), joined);
                    from = i;
                }
            }
        }
        return joined;
    }

    private static void join(List<Ruling> level, List<Ruling> joined) {
        double length = level.stream().mapToDouble(Ruling::length).sum();
        double at = length == 0 ? level.getFirst().at()
                : level.stream().mapToDouble(piece -> piece.at() * piece.length()).sum() / length;
        List<Ruling> sorted = level.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList();
        double from = sorted.getFirst().from();
        double to = sorted.getFirst().to();
        for (Ruling piece : sorted) {
            if (piece.from() > to + GAP) {
                keep(new Ruling(piece.across(), at, from, to), joined);
                from = piece.from();
            }
            to = Math.max(to, piece.to());
        }
        keep(new Ruling(sorted.getFirst().across(), at, from, to), joined);
    }

    private static void keep(Ruling ruling, List<Ruling> joined) {
        if (ruling.length() >= SHORTEST) {
            joined.add(ruling);
        }
    }
}
