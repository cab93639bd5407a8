package vn.caitien.work;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Calendar months that follow each other.
 *
 * @param first the first of them
 * @param last the last, not before the first
 */
public record MonthRun(YearMonth first, YearMonth last) {

    public MonthRun {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " before " + first);
        }
    }

    /** Each month of the run. */
    public List<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1)).toList();
    }

    /**
     * The runs of single months.
     *
     * @param months in order, each once
     */
    static List<MonthRun> of(List<YearMonth> months) {
        List<MonthRun> runs = new ArrayList<>();
        for (YearMonth month : months) {
            boolean goesOn = !runs.isEmpty() && runs.getLast().last().plusMonths(1).equals(month);
            runs.add(goesOn ? new MonthRun(runs.removeLast().first(), month) : new MonthRun(month, month));
        }
        return runs;
    }
}
