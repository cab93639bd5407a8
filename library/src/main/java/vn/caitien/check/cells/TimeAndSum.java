package vn.caitien.check.cells;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Cost.Per;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Span;

/** A monthly sum for work of one month, or one sum for work that comes back: the budget and the time do not fit. */
final class TimeAndSum implements Rule {
    private static final Set<Recurrence> OFTEN = EnumSet.of(Recurrence.WEEKLY, Recurrence.MONTHLY, Recurrence.QUARTERLY);
    private static final int MONTH = "2025-09".length();

    @Override
    public String id() {
        return "time-and-sum";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (int at = 0; at < subject.rows().size(); at++) {
            Normalised values = subject.rows().get(at).normalised();
            Cell cell = subject.rows().get(at).text(Cell.BUDGET).isPresent() ? Cell.BUDGET : Cell.SUPPORT;
            String text = subject.rows().get(at).text(cell).orElse("");
            String time = subject.rows().get(at).text(Cell.TIME).orElse("");
            if (oneMonth(values) && values.costs().stream().anyMatch(cost -> cost.per() == Per.MONTH)) {
                found.at(Spot.cell(at, cell)).quote(text).with("time", time).add();
            } else if (OFTEN.contains(values.schedule().recurrence()) && once(values.costs())) {
                found.at(Spot.cell(at, cell)).quote(text).with("time", time).saying("once").as(Severity.NOTICE).add();
            }
        }
    }

    private static boolean oneMonth(Normalised values) {
        List<Span> spans = values.schedule().spans();
        return values.schedule().recurrence() == Recurrence.NONE && spans.size() == 1 && spans.getFirst().start() != null
                && spans.getFirst().end() != null
                && spans.getFirst().start().substring(0, MONTH).equals(spans.getFirst().end().substring(0, MONTH));
    }

    private static boolean once(List<Cost> costs) {
        return !costs.isEmpty() && costs.stream().allMatch(cost -> cost.per() == Per.ONCE
                && cost.amountVnd() != null && cost.amountVnd() > 0);
    }
}
