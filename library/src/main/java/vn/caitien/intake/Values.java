package vn.caitien.intake;

import java.util.List;
import vn.caitien.phrase.Target;
import vn.caitien.phrase.TargetReader;
import vn.caitien.phrase.TimeContext;
import vn.caitien.phrase.TimeReader;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Header;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.Schedule;

/** Reads the values of a plan's words: targets, times, sums, parties. */
final class Values {

    /** The same plan with every row's values. */
    Plan read(Plan plan) {
        Header header = plan.header();
        TimeContext years = new TimeContext(header.schoolYear(), header.period());
        List<Row> rows = plan.rows().stream().map(row -> row.with(normalised(row, years))).toList();
        return plan.with(rows);
    }

    private static Normalised normalised(Row row, TimeContext years) {
        Target target = row.text(Cell.EXPECTED_RESULT).map(TargetReader::read).orElse(Target.UNKNOWN);
        Schedule schedule = row.text(Cell.TIME).map(words -> TimeReader.read(words, years)).orElse(Schedule.UNKNOWN);
        return new Normalised(target.level(), target.action(), schedule, List.of(), List.of(), List.of());
    }
}
