package vn.caitien.check.cells;

import java.util.List;
import vn.caitien.check.rule.Family;
import vn.caitien.check.rule.Rule;
import vn.caitien.plan.Cell;

/** The rules over the single cells of a row: what is missing, shifted, vague or late. */
public final class CellRules {
    private CellRules() {}

    public static Family family() {
        return Family.of("cells", List.<Rule>of(
                MissingCell.of("missing-result", Cell.EXPECTED_RESULT),
                MissingCell.of("missing-task", Cell.TASKS),
                MissingCell.of("missing-lead", Cell.LEAD),
                MissingCell.of("missing-time", Cell.TIME),
                MissingCell.ofNineColumns("missing-budget", Cell.BUDGET),
                MissingCell.ofForm2("missing-resources", Cell.SUPPORT),
                MissingCell.ofForm2("missing-improvement", Cell.IMPROVEMENT),
                MissingCell.ofForm2("missing-indicator", Cell.INDICATOR),
                MissingCell.ofForm2("missing-evidence", Cell.EXPECTED_EVIDENCE),
                new ShiftedCells(), new NotALead(), new UnclearLead(), new VagueTime(), new DeadlineOutside(),
                new WrongProduct(), new WrongTotal(), new TimeAndSum(), new UnclearBudget(), new SumWithoutSource(),
                new BareMaintain(), new TaskIsResult()));
    }
}
