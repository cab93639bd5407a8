package vn.caitien.check.criteria;

import java.util.HashMap;
import java.util.Map;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Existence;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;

/** A criterion that the circular does not have. Where an amendment left the list open it is only a thing to look up. */
final class UnknownCriterion implements Rule {

    @Override
    public String id() {
        return "unknown-criterion";
    }

    @Override
    public void look(Subject subject, Findings found) {
        Circular circular = subject.circular().orElse(null);
        SchoolType type = subject.header().schoolType();
        if (circular == null || type == null || subject.appendix().isEmpty()) {
            return;
        }
        Map<String, Existence> known = new HashMap<>();
        for (int at = 0; at < subject.rows().size(); at++) {
            for (String number : Numbers.of(subject.rows().get(at))) {
                Existence existence = known.computeIfAbsent(number,
                        one -> circular.existence(type, one, subject.header().date()));
                if (existence == Existence.DOES_NOT_EXIST) {
                    found.at(Spot.cell(at, Cell.CRITERION)).quote(number).with("circular", circular.document()).add();
                } else if (existence == Existence.UNKNOWN
                        && subject.appendix().get().criterion(number).isEmpty()) {
                    found.at(Spot.cell(at, Cell.CRITERION)).quote(number).with("circular", circular.document())
                            .saying("open").as(Severity.NOTICE).add();
                }
            }
        }
    }
}
