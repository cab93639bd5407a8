package vn.caitien.benchmarks;

import java.util.Arrays;

/** Times pieces of work in this JVM, warm. */
final class Timing {

    static final int RUNS = 20;
    private static final int WARM_UPS = 10;

    private Timing() {}

    /** A piece of work that may fail. */
    interface Work {
        void run() throws Exception;
    }

    /**
     * Runs two pieces of work in turn, so that both meet the same machine.
     *
     * @return the medians of {@link #RUNS} warm runs of each, in milliseconds
     */
    static double[] inTurn(Work first, Work second) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            first.run();
            second.run();
        }
        double[] a = new double[RUNS];
        double[] b = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            a[i] = milliseconds(first);
            b[i] = milliseconds(second);
        }
        return new double[] {median(a), median(b)};
    }

    static double milliseconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
