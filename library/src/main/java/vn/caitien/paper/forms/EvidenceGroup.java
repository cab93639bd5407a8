package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one criterion.
 *
 * @param home null for evidence that belongs to none
 * @param lines at least one
 */
record EvidenceGroup(@Nullable EvidenceCriterion home, List<EvidenceLine> lines) {

    /**
     * The groups, those of a standard together, each where its first line stands; what belongs to no criterion comes last.
     *
     * @param lines in any order; within a group they keep it
     */
    static List<EvidenceGroup> of(List<EvidenceLine> lines) {
        Map<String, Map<String, List<EvidenceLine>>> standards = new LinkedHashMap<>();
        List<EvidenceLine> homeless = new ArrayList<>();
        for (EvidenceLine line : lines) {
            EvidenceCriterion home = line.home();
            if (home == null) {
                homeless.add(line);
            } else {
                standards.computeIfAbsent(Objects.requireNonNullElse(home.standard(), ""), standard -> new LinkedHashMap<>())
                        .computeIfAbsent(home.number(), number -> new ArrayList<>()).add(line);
            }
        }
        List<EvidenceGroup> groups = new ArrayList<>();
        standards.values().forEach(criteria -> criteria.values()
                .forEach(same -> groups.add(new EvidenceGroup(same.getFirst().home(), same))));
        if (!homeless.isEmpty()) {
            groups.add(new EvidenceGroup(null, homeless));
        }
        return groups;
    }
}
