package vn.caitien.check.order;

import java.util.Set;
import java.util.stream.Collectors;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;

/** A nine-column plan without a line for one of the standards: it may be meant so, or forgotten. */
final class StandardSkipped implements Rule {

    @Override
    public String id() {
        return "standard-skipped";
    }

    @Override
    public void look(Subject subject, Findings found) {
        if (subject.plan().form() != Form.NINE_COLUMNS || subject.appendix().isEmpty()) {
            return;
        }
        Set<String> planned = subject.rows().stream().flatMap(row -> row.text(Cell.STANDARD).stream())
                .collect(Collectors.toSet());
        String skipped = subject.appendix().get().standards().stream().map(standard -> String.valueOf(standard.number()))
                .filter(number -> !planned.contains(number)).collect(Collectors.joining(", "));
        if (!planned.isEmpty() && !skipped.isEmpty()) {
            found.at(Spot.PLAN).with("skipped", skipped).add();
        }
    }
}
