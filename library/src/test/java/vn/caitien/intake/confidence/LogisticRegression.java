package vn.caitien.intake.confidence;

import java.util.List;

/**
 * Fits weights by Newton's method, with a penalty on their squares. The first feature is the constant and is free; the
 * others speak against an example, so none of their weights may be above 0.
 */
final class LogisticRegression {
    private static final int STEPS = 25;

    private LogisticRegression() {}

    /** An example: its features and whether it is right. */
    record Example(double[] features, boolean right) {}

    /**
     * @param penalty on half the square of each weight
     * @return the weights with which a sum of features is the natural logarithm of the odds of being right
     */
    static double[] fit(List<Example> examples, double penalty) {
        return fit(examples, penalty, new double[examples.getFirst().features.length]);
    }

    /** @param usual what weights are where examples say nothing else: the penalty is on the way from there */
    static double[] fit(List<Example> examples, double penalty, double[] usual) {
        boolean[] dropped = new boolean[usual.length];
        while (true) {
            double[] weights = fit(examples, penalty, usual, dropped);
            boolean sound = true;
            for (int i = 1; i < weights.length; i++) {
                if (weights[i] > 0) {
                    dropped[i] = true;
                    sound = false;
                }
            }
            if (sound) {
                return weights;
            }
        }
    }

    private static double[] fit(List<Example> examples, double penalty, double[] usual, boolean[] dropped) {
        int size = dropped.length;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[size];
            double[][] curvature = new double[size][size];
            for (int i = 0; i < size; i++) {
                double pull = i == 0 ? 1e-6 : penalty;
                gradient[i] = -pull * (weights[i] - usual[i]);
                curvature[i][i] = pull;
            }
            for (Example example : examples) {
                add(example, weights, gradient, curvature);
            }
            for (int i = 0; i < size; i++) {
                if (dropped[i]) {
                    gradient[i] = 0;
                    curvature[i] = new double[size];
                    curvature[i][i] = 1;
                }
            }
            double[] change = solve(curvature, gradient);
            for (int i = 0; i < size; i++) {
                weights[i] += Math.clamp(change[i], -2, 2);
            }
        }
        return weights;
    }

    private static void add(Example example, double[] weights, double[] gradient, double[][] curvature) {
        double[] x = example.features;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double miss = (example.right ? 1 : 0) - p;
        for (int i = 0; i < x.length; i++) {
            if (x[i] != 0) {
                gradient[i] += miss * x[i];
                for (int j = 0; j < x.length; j++) {
                    curvature[i][j] += p * (1 - p) * x[i] * x[j];
                }
            }
        }
    }

    /** Gauss's elimination; the matrix is symmetric and positive. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int k = 0; k < size; k++) {
            for (int i = k + 1; i < size; i++) {
                double factor = matrix[i][k] / matrix[k][k];
                for (int j = k; j < size; j++) {
                    matrix[i][j] -= factor * matrix[k][j];
                }
                right[i] -= factor * right[k];
            }
        }
        double[] result = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double sum = right[i];
            for (int j = i + 1; j < size; j++) {
                sum -= matrix[i][j] * result[j];
            }
            result[i] = sum / matrix[i][i];
        }
        return result;
    }
}
