package vn.caitien.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.caitien.intake.Importer;

/** Two hundred files with one job and with two, and the memory they take. */
final class IntakeJobs {

    private static final int FILES = 200;
    private static final int ROUNDS = 3;

    private IntakeJobs() {}

    static void run(Report report, List<Path> folders) throws Exception {
        List<byte[]> files = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        for (String ending : List.of("docx", "xlsx", "pdf")) {
            paths.addAll(IntakeSpeed.files(folders, ending));
        }
        for (int i = 0; i < FILES; i++) {
            files.add(Files.readAllBytes(paths.get(i % paths.size())));
        }
        StringBuilder table = new StringBuilder("| jobs | seconds | files a second | peak heap in use, MB |\n|---|---|---|---|\n");
        read(files, 2);
        for (int jobs = 1; jobs <= 2; jobs++) {
            double[] seconds = new double[ROUNDS];
            HeapPeak peak = HeapPeak.watch();
            for (int round = 0; round < ROUNDS; round++) {
                int count = jobs;
                seconds[round] = Timing.milliseconds(() -> read(files, count)) / 1000;
            }
            double median = Timing.median(seconds);
            table.append(String.format(Locale.ROOT, "| %d | %.2f | %.0f | %d |%n", jobs, median, FILES / median, peak.megabytes()));
        }
        report.section("intake-jobs", "Two hundred files, one job and two", "benchmarks/run intake-jobs",
                table + "\nMedian of " + ROUNDS + " warm rounds over " + FILES + " files (" + paths.size() + " different ones, in turn).");
    }

    private static void read(List<byte[]> files, int jobs) throws Exception {
        Importer importer = Importer.standard();
        try (ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
            List<Future<?>> reading = new ArrayList<>();
            for (byte[] file : files) {
                reading.add(pool.submit(() -> importer.read("plan", file)));
            }
            for (Future<?> one : reading) {
                one.get();
            }
        }
    }
}
