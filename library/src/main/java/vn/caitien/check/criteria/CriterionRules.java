package vn.caitien.check.criteria;

import java.util.List;
import vn.caitien.check.rule.Family;
import vn.caitien.plan.Cell;

/** The rules over the criteria, standards and levels of the catalogue. */
public final class CriterionRules {
    private CriterionRules() {}

    public static Family family() {
        return Family.of("criteria", List.of(new ForeignStandardTitle(), new IncompleteStandardTitle(),
                new UnknownCriterion(), new WrongStandard(), new RepeatedCriterion(), new TitleOfAnother(),
                new NoSuchLevel(), new ForeignText(), new EmptyTask(),
                new CopiedCell("copied-task", Cell.TASKS, 8, 3), new CopiedCell("copied-support", Cell.SUPPORT, 10, Integer.MAX_VALUE)));
    }
}
