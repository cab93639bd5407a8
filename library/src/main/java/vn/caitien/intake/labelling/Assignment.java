package vn.caitien.intake.labelling;

import java.util.HashMap;
import java.util.Map;

/** Gives each column at most one label and each label at most one column, so that the sum of the fits is greatest. */
final class Assignment {

    private final double[][] fit;
    private final double least;
    /** The labels, a bit each, that some column from each place on may take. */
    private final long[] wanted;
    private final Map<State, Choice> solved = new HashMap<>();

    private Assignment(double[][] fit, double least) {
        this.fit = fit;
        this.least = least;
        this.wanted = new long[fit.length + 1];
        for (int column = fit.length - 1; column >= 0; column--) {
            wanted[column] = wanted[column + 1];
            for (int label = 0; label < fit[column].length; label++) {
                wanted[column] |= fit[column][label] >= least ? 1L << label : 0;
            }
        }
    }

    /**
     * @param fit of each column (first index) to each label (second index, at most 60)
     * @param least a fit below which a column rather goes without a label
     * @return for each column the index of its label, -1 for none
     */
    static int[] of(double[][] fit, double least) {
        Assignment assignment = new Assignment(fit, least);
        int[] result = new int[fit.length];
        long used = 0;
        for (int column = 0; column < fit.length; column++) {
            result[column] = assignment.solve(column, used).label;
            used |= result[column] < 0 ? 0 : 1L << result[column];
        }
        return result;
    }

    /** The columns before this one have taken those of the labels, a bit each, that it or a later one wants. */
    private record State(int column, long used) {}

    private record Choice(double sum, int label) {}

    private Choice solve(int column, long used) {
        if (column == fit.length) {
            return new Choice(0, -1);
        }
        State state = new State(column, used & wanted[column]);
        Choice known = solved.get(state);
        if (known != null) {
            return known;
        }
        Choice best = new Choice(solve(column + 1, used).sum, -1);
        for (int label = 0; label < fit[column].length; label++) {
            if ((used & 1L << label) == 0 && fit[column][label] >= least) {
                double sum = fit[column][label] + solve(column + 1, used | 1L << label).sum;
                best = sum > best.sum ? new Choice(sum, label) : best;
            }
        }
        solved.put(state, best);
        return best;
    }
}
