package vn.caitien.check.order;

import java.util.List;
import java.util.Set;
import vn.caitien.catalogue.Criterion;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Form;

/** A plan by the circular of 2026 that has an item for every criterion. */
final class CoversEverything implements Rule {

    @Override
    public String id() {
        return "covers-everything";
    }

    @Override
    public void look(Subject subject, Findings found) {
        Form form = subject.plan().form();
        if (form != Form.FORM_2 && form != Form.MIXED || subject.appendix().isEmpty()) {
            return;
        }
        Set<String> planned = PlannedCriteria.of(subject);
        List<String> all = subject.appendix().get().criteria().map(Criterion::number).toList();
        if (planned.containsAll(all)) {
            found.at(Spot.PLAN).with("count", all.size())
                    .as(form == Form.FORM_2 ? Severity.WARNING : Severity.NOTICE).add();
        }
    }
}
