package vn.caitien.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.caitien.check.Checker;
import vn.caitien.check.FindingFigures;
import vn.caitien.plan.Plan;
import vn.caitien.samples.LongPlans;

/** What the checker finds beside what people listed, and how long it takes. */
final class CheckFigures {
    private static final int[] ROWS = {250, 500, 1000, 2000, 4000};
    private static final long SEED = 7;
    private static final int WARM_UPS = 20;
    private static final List<String> ENDINGS = List.of(".truth.json", ".docx", ".pdf", ".xlsx", ".txt");

    private CheckFigures() {}

    static void findings(Report report, List<Path> folders) throws Exception {
        report.section("check-findings", "What the checker finds", "benchmarks/run check-findings",
                "Faults listed by hand, by how sure the list is of them, and how many are met: row and half of the quoted words"
                        + " agree. Truths hold neither bands nor their numbers, Word documents of some plans no closing,"
                        + " sheets only part of the head.\n\n" + FindingFigures.of(folders, ENDINGS));
    }

    static void speed(Report report) throws Exception {
        Checker checker = Checker.in(Locale.of("vi"));
        StringBuilder table = new StringBuilder("| rows | findings | milliseconds | a row, microseconds |\n|---|---|---|---|\n");
        for (int i = 0; i < WARM_UPS; i++) {
            checker.check(LongPlans.of(SEED, ROWS[0]));
        }
        for (int rows : ROWS) {
            Plan plan = LongPlans.of(SEED, rows);
            double[] runs = new double[Timing.RUNS];
            for (int run = 0; run < runs.length; run++) {
                runs[run] = Timing.milliseconds(() -> checker.check(plan));
            }
            double median = Timing.median(runs);
            table.append(String.format(Locale.ROOT, "| %d | %d | %.1f | %.1f |%n", rows, checker.check(plan).findings().size(),
                    median, median * 1000 / rows));
        }
        report.section("check-speed", "How long a check takes", "benchmarks/run check-speed", table
                + "\nMedians of " + Timing.RUNS + " warm runs of all rules over one plan that holds the rows of many random"
                + " plans, seed " + SEED + ". Goal: 1,000 rows in ≤100 ms, linear.");
    }
}
