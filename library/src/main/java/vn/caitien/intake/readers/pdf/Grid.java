package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ruling lines that hang together, as a grid of slots.
 *
 * @param xs the places of the upright lines, from left to right
 * @param ys the places of the level lines, from top to bottom
 * @param under {@code under[r][c]}: whether the border {@code ys[r]} is drawn over the width of column c
 * @param beside {@code beside[r][c]}: whether the border {@code xs[c]} is drawn over the height of row r
 */
record Grid(double[] xs, double[] ys, boolean[][] under, boolean[][] beside) {
    private static final double DRAWN = 0.7;

    static Grid of(List<Ruling> rulings) {
        double[] xs = places(rulings, false);
        double[] ys = places(rulings, true);
        boolean[][] under = new boolean[ys.length][Math.max(0, xs.length - 1)];
        boolean[][] beside = new boolean[Math.max(0, ys.length - 1)][xs.length];
        for (Ruling ruling : rulings) {
            int line = nearest(ruling.across() ? ys : xs, ruling.at());
            double[] steps = ruling.across() ? xs : ys;
            for (int i = 0; i + 1 < steps.length; i++) {
                double shared = Math.min(ruling.to(), steps[i + 1]) - Math.max(ruling.from(), steps[i]);
                if (shared >= DRAWN * (steps[i + 1] - steps[i])) {
                    if (ruling.across()) {
                        under[line][i] = true;
                    } else {
                        beside[i][line] = true;
                    }
                }
            }
        }
        return new Grid(xs, ys, under, beside);
    }

    int columns() {
        return Math.max(0, xs.length - 1);
    }

    int rows() {
        return Math.max(0, ys.length - 1);
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    /** The slot between two lines that holds the value; -1 outside. */
    static int slot(double[] lines, double value) {
        int found = Arrays.binarySearch(lines, value);
        int slot = found >= 0 ? found : -found - 2;
        return slot >= 0 && slot < lines.length - 1 ? slot : -1;
    }

    private static double[] places(List<Ruling> rulings, boolean across) {
        double[] sorted = rulings.stream()
                .filter(ruling -> ruling.across() == across)
                .mapToDouble(Ruling::at)
                .sorted()
                .toArray();
        List<Double> places = new ArrayList<>();
        for (double at : sorted) {
            if (places.isEmpty() || at - places.getLast() > Rulings.SNAP) {
                places.add(at);
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int nearest(double[] lines, double value) {
        int best = 0;
        for (int i = 1; i < lines.length; i++) {
            best = Math.abs(lines[i] - value) < Math.abs(lines[best] - value) ? i : best;
        }
        return best;
    }
}
