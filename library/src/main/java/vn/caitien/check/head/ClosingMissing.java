package vn.caitien.check.head;

import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Form;

/** A nine-column plan with sections but without a closing paragraph. */
final class ClosingMissing implements Rule {

    @Override
    public String id() {
        return "closing-missing";
    }

    @Override
    public void look(Subject subject, Findings found) {
        boolean closes = subject.plan().form() != Form.FORM_2 && !subject.plan().sections().isEmpty();
        if (closes && subject.plan().closing() == null) {
            found.at(Spot.at("closing")).add();
        }
    }
}
