package vn.caitien.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.check.rule.Mend;
import vn.caitien.plan.Finding;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Plan;

/**
 * A plan that was looked over.
 *
 * @param plan as it was, with what was found in it; silenced findings are not in it
 * @param silenced what was found and is silenced
 * @param certain by finding, the changes that are certain to be right; findings without any are not in it
 */
public record Checked(Plan plan, List<Silenced> silenced, Map<Finding, List<Mend>> certain) {

    public Checked {
        silenced = List.copyOf(silenced);
        certain = Collections.unmodifiableMap(new LinkedHashMap<>(certain));
    }

    /** The changes that are certain to be right, in the order in which they were found. */
    public List<Mend> mends() {
        return certain.values().stream().flatMap(List::stream).toList();
    }

    public List<Finding> findings() {
        return plan.findings();
    }

    /** Whether something weighs that much or more. */
    public boolean any(Severity atLeast) {
        return findings().stream().anyMatch(finding -> finding.severity().compareTo(atLeast) <= 0);
    }
}
