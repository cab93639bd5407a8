package vn.caitien.intake.labelling;

import java.util.Arrays;

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
     * @param fit of each column (first index) to each label (second index, at most 20)
     * @param least a fit below which a column rather goes without a label
     * @return for each column the index of its label, -1 for none
     */
    static int[] of(double[][] fit, double least) {
        int[] result = new int[fit.length];
        if (fit.length == 0) {
            return result;
        }
        Assignment table = new Assignment(fit, least);
        table.solve(0, 0);
        int used = 0;
        for (int column = 0; column < fit.length; column++) {
            result[column] = table.choice[column][used];
            if (result[column] >= 0) {
                used |= 1 << result[column];
            }
        }
        return result;
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
