package vn.caitien.intake.labelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds cells that stand one column beside their own. A stretch of neighbouring cells may have slipped by one towards an
 * empty cell; it is put back when what the cells say fits their new columns far better.
 */
public final class Shifts {
    /** Natural logarithm of how many times likelier the row must become. */
    private static final double LEAST_GAIN = 4.0;
    /** What each further cell must add, or a cell that fits both columns would move along with its neighbours. */
    private static final double EACH = 0.5;
    private static final double FLOOR = 0.002;

    private final Likelihoods likelihoods;

    /** @param likelihoods of the paper's cells */
    public Shifts(Likelihoods likelihoods) {
        this.likelihoods = likelihoods;
    }

    /**
     * The texts put right.
     *
     * @param labels of the columns from left to right
     * @param texts of a row's cells in the same order, empty text for an empty cell
     * @return for each column the position its text comes from; empty when nothing stands wrong
     */
    public Optional<List<Integer>> find(List<Label> labels, List<String> texts) {
        double[][] log = logs(labels, texts);
        double top = 0;
        List<Integer> best = null;
        for (int from = 0; from < texts.size(); from++) {
            if (texts.get(from).isEmpty()) {
                continue;
            }
            for (int step : new int[] {-1, 1}) {
                double gain = -likelihoods.filled(labels.get(from));
                int at = from;
                while (at >= 0 && at < texts.size() && !texts.get(at).isEmpty()) {
                    int to = at + step;
                    if (to < 0 || to >= texts.size()) {
                        break;
                    }
                    gain += log[at][to] - log[at][at];
                    if (texts.get(to).isEmpty()) {
                        gain += likelihoods.filled(labels.get(to));
                        double score = gain - EACH * Math.abs(to - from);
                        if (gain > LEAST_GAIN && (best == null || score > top)) {
                            top = score;
                            best = moved(texts.size(), from, to, step);
                        }
                        break;
                    }
                    at = to;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private double[][] logs(List<Label> labels, List<String> texts) {
        double[][] log = new double[texts.size()][labels.size()];
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                double[] likely = likelihoods.of(texts.get(i), labels);
                for (int j = 0; j < likely.length; j++) {
                    log[i][j] = Math.log(Math.max(FLOOR, likely[j]));
                }
            }
        }
        return log;
    }

    /** The cells from {@code from} on, up to the empty one at {@code to}, move one step. */
    private static List<Integer> moved(int size, int from, int to, int step) {
        List<Integer> sources = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean target = step > 0 ? i > from && i <= to : i < from && i >= to;
            sources.add(target ? i - step : i == from ? to : i);
        }
        return sources;
    }
}
