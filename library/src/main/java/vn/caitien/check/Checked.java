package vn.caitien.check;

import java.util.List;
import vn.caitien.check.rule.Mend;
import vn.caitien.plan.Finding;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Plan;

/**
 * A plan that was looked over.
 *
 * @param plan as it was, with what was found in it; silenced findings are not in it
 * @param silenced what was found and is silenced
 * @param mends the changes that are certain to be right, in the order of the findings
 */
public record Checked(Plan plan, List<Silenced> silenced, List<Mend> mends) {

    public Checked {
        silenced = List.copyOf(silenced);
        mends = List.copyOf(mends);
    }

    public List<Finding> findings() {
        return plan.findings();
    }

    /** Whether something weighs that much or more. */
    public boolean any(Severity atLeast) {
        return findings().stream().anyMatch(finding -> finding.severity().compareTo(atLeast) <= 0);
    }
}
