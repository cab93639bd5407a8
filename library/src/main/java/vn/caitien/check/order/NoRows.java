package vn.caitien.check.order;

import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;

/** A plan whose table holds nothing. */
final class NoRows implements Rule {

    @Override
    public String id() {
        return "no-rows";
    }

    @Override
    public void look(Subject subject, Findings found) {
        if (subject.rows().isEmpty()) {
            found.at(Spot.PLAN).add();
        }
    }
}
