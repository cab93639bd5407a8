package vn.caitien.intake.labelling;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Gives each column at most one label and each label at most one column, so that the sum of the fits is greatest. */
final class Assignment {

    private final double[][] fit;
    private final double least;
    private final double[][] best;
    private final int[][] choice;

    private Assignment(double[][] fit, double least) {
        this.fit = fit;
        this.least = least;
        int labels = fit[0].length;
        this.best = new double[fit.length + 1][1 << labels];
        this.choice = new int[fit.length + 1][1 << labels];
        for (double[] row : best) {
            Arrays.fill(row, Double.NaN);
        }
    }

    /**
     * @param fit of each column (first index) to each label (second index); at most 20 labels may fit any
     * @param least a fit below which a column rather goes without a label
     * @return for each column the index of its label, -1 for none
     */
    static int[] of(double[][] fit, double least) {
        int[] result = new int[fit.length];
        if (fit.length == 0) {
            return result;
        }
        int[] likely = IntStream.range(0, fit[0].length)
                .filter(label -> Arrays.stream(fit).anyMatch(column -> column[label] >= least))
                .toArray();
        Assignment table = new Assignment(only(fit, likely), least);
        table.solve(0, 0);
        int used = 0;
        for (int column = 0; column < fit.length; column++) {
            int pick = table.choice[column][used];
            result[column] = pick < 0 ? pick : likely[pick];
            if (pick >= 0) {
                used |= 1 << pick;
            }
        }
        return result;
    }

    /** The fits of those labels: what no column can be need not be tried. */
    private static double[][] only(double[][] fit, int[] labels) {
        return Arrays.stream(fit)
                .map(column -> Arrays.stream(labels).mapToDouble(label -> column[label]).toArray())
                .toArray(double[][]::new);
    }

    private double solve(int column, int used) {
        if (column == fit.length) {
            return 0;
        }
        if (!Double.isNaN(best[column][used])) {
            return best[column][used];
        }
        double top = solve(column + 1, used);
        int pick = -1;
        for (int label = 0; label < fit[column].length; label++) {
            if ((used & 1 << label) == 0 && fit[column][label] >= least) {
                double value = fit[column][label] + solve(column + 1, used | 1 << label);
                if (value > top) {
                    top = value;
                    pick = label;
                }
            }
        }
        choice[column][used] = pick;
        best[column][used] = top;
        return top;
    }
}
