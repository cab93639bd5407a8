package vn.caitien.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** From the command to the first page, and the memory all processes hold then; on Linux. */
final class ServeStart {
    private static final int ROUNDS = 3;

    private ServeStart() {}

    static void run(Report report) throws Exception {
        Path home = Files.createTempDirectory("serve-start");
        List<Figures> without = new ArrayList<>();
        List<Figures> with = new ArrayList<>();
        Serving.prepare();
        Figures first;
        try (Serving serving = Serving.start(home)) {
            first = serving.figures();
            ServeCache.awaitMade();
        }
        for (int round = 0; round < ROUNDS; round++) {
            try (ServeCache _ = ServeCache.aside(); Serving serving = Serving.start(home)) {
                without.add(serving.figures());
            }
            try (Serving serving = Serving.start(home)) {
                with.add(serving.figures());
            }
        }
        remove(home);
        report.section("serve-start", "Start of the server, and its memory", "benchmarks/run serve-start",
                "| | first page, s | processor time till then, s | JVM, MB | PostgreSQL, MB | both, MB | after " + Serving.PAGES + " pages: JVM, MB | PostgreSQL, MB | both, MB |\n"
                        + "|---|---|---|---|---|---|---|---|---|\n"
                        + row("the very first start: database made", List.of(first))
                        + row("without the class cache", without) + row("with it", with)
                        + "\nMedians of " + ROUNDS + " starts in turn through the launcher, over one data folder of its own "
                        + "PostgreSQL. Memory: proportional set size of all processes. Goals: first page ≤4 s, both ≤700 MB. "
                        + String.format(Locale.ROOT, "Load of the machine meanwhile: %.1f.",
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    /**
     * One start.
     *
     * @param page seconds to the first page
     * @param processor seconds of processor time of all processes till then
     * @param fresh megabytes then
     * @param used megabytes after some use
     */
    record Figures(double page, double processor, Memory fresh, Memory used) {}

    /** Megabytes of proportional set size. */
    record Memory(double java, double database) {}

    private static String row(String name, List<Figures> all) {
        double[] figures = {
            median(all.stream().mapToDouble(Figures::page)),
            median(all.stream().mapToDouble(Figures::processor)),
            median(all.stream().mapToDouble(one -> one.fresh().java())),
            median(all.stream().mapToDouble(one -> one.fresh().database())),
            median(all.stream().mapToDouble(one -> one.used().java())),
            median(all.stream().mapToDouble(one -> one.used().database()))
        };
        return String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |%n", name, figures[0],
                figures[1], figures[2], figures[3], figures[2] + figures[3], figures[4], figures[5], figures[4] + figures[5]);
    }

    private static double median(DoubleStream values) {
        return Timing.median(values.toArray());
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
