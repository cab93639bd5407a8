package vn.caitien.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** How long each of many files of one length took; the first of them do not count. */
final class FileTimes {
    /** The head of a table of such times. */
    static final String HEAD = "| | files a second | MB a second | median, ms |\n|---|---|---|---|\n";

    private static final double NANO = 1e9;

    private final double[] seconds;
    private final int warm;
    private final int length;

    /** @param length of each file, in bytes */
    FileTimes(int files, int warm, int length) {
        this.seconds = new double[files];
        this.warm = warm;
        this.length = length;
    }

    /** That a file was begun then, by {@link System#nanoTime()}, and is done now. */
    void done(int file, long begin) {
        seconds[file] = (System.nanoTime() - begin) / NANO;
    }

    /** Seconds of all that count. */
    double total() {
        return Arrays.stream(seconds, warm, seconds.length).sum();
    }

    /** A line of the table. */
    String line(String name) {
        double each = (seconds.length - warm) / total();
        return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.1f |%n", name, each, each * length / (1 << 20),
                Timing.median(Arrays.copyOfRange(seconds, warm, seconds.length)) * 1000);
    }
}
