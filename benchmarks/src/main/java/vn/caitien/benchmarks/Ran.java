package vn.caitien.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a whole process took.
 *
 * @param megabytes the most resident memory of it and its children together
 */
record Ran(double seconds, double megabytes) {
    private static final int LOOK_EVERY_MS = 10;
    private static final double KILO = 1024;

    /** Runs a command to its end. */
    static Ran of(String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
        double most = 0;
        while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .mapToDouble(each -> resident(each.pid())).sum());
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return new Ran((System.nanoTime() - start) / 1e9, most);
    }

    /** The medians of all but the first. */
    static String medians(List<Ran> all) {
        List<Ran> counted = all.subList(1, all.size());
        return String.format(Locale.ROOT, "%.2f | %.0f", Timing.median(counted.stream().mapToDouble(Ran::seconds).toArray()),
                Timing.median(counted.stream().mapToDouble(Ran::megabytes).toArray()));
    }

    private static double resident(long pid) {
        return megabytes(pid, "status", "VmRSS:");
    }

    /** Resident megabytes of a process; what it shares with others is divided among them. */
    static double proportional(ProcessHandle process) {
        return megabytes(process.pid(), "smaps_rollup", "Pss:");
    }

    private static double megabytes(long pid, String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/" + file))) {
            return lines.filter(line -> line.startsWith(name)).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILO).orElse(0.0);
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }
}
