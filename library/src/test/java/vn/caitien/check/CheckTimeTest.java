package vn.caitien.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.samples.LongPlans;

/** Four times the rows take about four times as long, not sixteen times; measured on one machine against itself. */
class CheckTimeTest {
    private static final int ROWS = 200;
    private static final int TIMES = 4;
    private static final Checker CHECKER = Checker.in(Locale.of("vi"));

    @Test
    void time_grows_as_the_rows_do() {
        assertThat(growth(LongPlans.of(7, ROWS), LongPlans.of(7, TIMES * ROWS))).isLessThan(2.5 * TIMES);
    }

    @Test
    void time_grows_as_the_rows_do_where_each_has_faults() {
        assertThat(growth(faulty(ROWS), faulty(TIMES * ROWS))).isLessThan(2.5 * TIMES);
    }

    private static double growth(Plan once, Plan more) {
        fastest(more);
        return (double) fastest(more) / fastest(once);
    }

    /** The processor's time, so that other work on the machine does not count. */
    private static long fastest(Plan plan) {
        var threads = ManagementFactory.getThreadMXBean();
        return LongStream.range(0, 5).map(run -> {
            long start = threads.getCurrentThreadCpuTime();
            CHECKER.check(plan);
            return threads.getCurrentThreadCpuTime() - start;
        }).min().orElseThrow();
    }

    /** A torn word, two glued ones and a slip in every row, no two rows alike. */
    private static Plan faulty(int rows) {
        Plan plan = LongPlans.of(7, rows);
        List<Row> all = IntStream.range(0, rows).mapToObj(at -> {
            Map<Cell, String> cells = new EnumMap<>(plan.rows().get(at).cells());
            cells.put(Cell.TASKS, "Bổ sung sách cho t hư viện, kho số " + at + ", các giáoviên dự ; giáo viêm dạy");
            return Row.of("r" + at, cells);
        }).toList();
        return new Plan(null, plan.form(), plan.header(), plan.sections(), null, List.of(), List.of(), List.of(), all,
                List.of(), List.of(), List.of(), Map.of());
    }
}
