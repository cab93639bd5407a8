package vn.caitien.intake;

import java.util.Arrays;
import java.util.List;
import vn.caitien.plan.Row;

/** Finds for each item of section V the problem whose words are likest, looking at all items together. */
final class ProblemMatch {
    private static final double LEAST_LIKENESS = 0.1;
    private static final double LEAST_IN_ORDER = 0.02;
    private static final double LEAST_LEAD = 1.25;
    private static final double ORDERLY = 0.85;
    private static final int NONE = -1;

    private final double[][] fit;

    /** @param allowed for each item the positions of the problems it may answer */
    ProblemMatch(ProblemLikeness likeness, List<Row> items, List<List<Integer>> allowed) {
        this.fit = new double[items.size()][];
        for (int i = 0; i < fit.length; i++) {
            double[] all = likeness.of(items.get(i));
            fit[i] = new double[all.length];
            for (int problem : allowed.get(i)) {
                fit[i][problem] = all[problem];
            }
        }
    }

    /**
     * The position of the problem each item answers, or -1. Where the likest problems stand in the order of the items,
     * that order also decides for the items whose words alone leave it open.
     */
    int[] likest() {
        int[] single = Arrays.stream(fit).mapToInt(ProblemMatch::clearest).toArray();
        int[] ordered = inOrder();
        double most = Arrays.stream(fit).mapToDouble(row -> Arrays.stream(row).max().orElse(0)).sum();
        boolean anyClear = Arrays.stream(single).anyMatch(problem -> problem != NONE);
        if (!anyClear || sum(ordered) < ORDERLY * most) {
            return single;
        }
        for (int i = 0; i < fit.length; i++) {
            if (ordered[i] != NONE && fit[i][ordered[i]] < LEAST_IN_ORDER) {
                ordered[i] = NONE;
            }
        }
        return ordered;
    }

    private double sum(int[] chosen) {
        double sum = 0;
        for (int i = 0; i < chosen.length; i++) {
            sum += chosen[i] == NONE ? 0 : fit[i][chosen[i]];
        }
        return sum;
    }

    private static int clearest(double[] fit) {
        int best = NONE;
        double second = 0;
        for (int i = 0; i < fit.length; i++) {
            if (best == NONE || fit[i] > fit[best]) {
                second = best == NONE ? 0 : fit[best];
                best = i;
            } else {
                second = Math.max(second, fit[i]);
            }
        }
        return best != NONE && fit[best] >= LEAST_LIKENESS && fit[best] >= LEAST_LEAD * second ? best : NONE;
    }

    /** The choice with the greatest sum among those in which no item answers an earlier problem than the item above. */
    private int[] inOrder() {
        int[] chosen = new int[fit.length];
        if (fit.length == 0 || fit[0].length == 0) {
            Arrays.fill(chosen, NONE);
            return chosen;
        }
        int width = fit[0].length;
        double[][] best = new double[fit.length + 1][width + 1];
        for (int i = fit.length - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                best[i][j] = Math.max(fit[i][j] + best[i + 1][j], j + 1 < width ? best[i][j + 1] : 0);
            }
        }
        for (int i = 0, j = 0; i < fit.length; i++) {
            while (j + 1 < width && best[i][j + 1] >= best[i][j]) {
                j++;
            }
            chosen[i] = j;
        }
        return chosen;
    }
}
