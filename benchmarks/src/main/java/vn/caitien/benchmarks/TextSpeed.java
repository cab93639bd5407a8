package vn.caitien.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import vn.caitien.intake.Importer;
import vn.caitien.intake.ReadException;
import vn.caitien.samples.LongTexts;
import vn.caitien.samples.flat.TextShape;

/** Time and memory of importing long texts, rows kept by tabs and flattened ones: both must grow as the text does. */
final class TextSpeed {
    private static final Importer IMPORTER = Importer.standard();
    private static final List<TextShape> SHAPES = List.of(TextShape.TABBED, TextShape.BARE);
    private static final int[] KILOBYTES = {250, 500, 1000, 2000};
    private static final int WARM_UPS = 12;
    private static final int RUNS = 5;
    private static final long SEED = 7;

    private TextSpeed() {}

    static void run(Report report) throws Exception {
        StringBuilder table = new StringBuilder("| text | kB | rows | seconds | its thread's own | seconds a MB | MB allocated"
                + " | peak heap in use, MB |\n|---|---|---|---|---|---|---|---|\n");
        for (TextShape shape : SHAPES) {
            byte[] first = LongTexts.of(shape, SEED, KILOBYTES[0] * 1000);
            for (int i = 0; i < WARM_UPS; i++) {
                IMPORTER.read("plan.txt", first);
            }
            for (int size : KILOBYTES) {
                table.append(row(shape, LongTexts.of(shape, SEED, size * 1000)));
            }
        }
        report.section("text-speed", "Long texts", "benchmarks/run text-speed", table
                + "\nMedians of " + RUNS + " warm runs of the whole import. Tabbed: a row of the table on each line; bare: the table"
                + " flattened, with no mark of its cells. One paper whose table holds the rows of many random plans, seed " + SEED
                + ". A thread's own time leaves out what other work takes of a shared machine. The peak counts what waits to be"
                + " collected. Goal: 1 MB in ≤1 s, memory in proportion.");
    }

    private static String row(TextShape shape, byte[] text) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] seconds = new double[RUNS];
        double[] own = new double[RUNS];
        HeapPeak peak = HeapPeak.watch();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int run = 0; run < RUNS; run++) {
            long start = threads.getCurrentThreadCpuTime();
            seconds[run] = Timing.milliseconds(() -> IMPORTER.read("plan.txt", text)) / 1000;
            own[run] = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        }
        long allocated = (threads.getCurrentThreadAllocatedBytes() - before) / RUNS;
        long most = peak.megabytes();
        double median = Timing.median(seconds);
        return String.format(Locale.ROOT, "| %s | %d | %d | %.2f | %.2f | %.2f | %.0f | %d |%n",
                shape.name().toLowerCase(Locale.ROOT), text.length / 1000, rows(text), median, Timing.median(own),
                median * 1e6 / text.length, allocated / 1e6, most);
    }

    private static int rows(byte[] text) throws ReadException {
        return IMPORTER.read("plan.txt", text).stream().mapToInt(plan -> plan.rows().size()).sum();
    }
}
