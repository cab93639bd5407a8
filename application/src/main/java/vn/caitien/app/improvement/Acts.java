package vn.caitien.app.improvement;

import java.util.Map;
import java.util.TreeMap;
import vn.caitien.app.trail.Act;

/**
 * What this module writes into the record. The places of a sentence are the details in the order of the alphabet. No
 * signer's name, no reason: people write names into them.
 */
final class Acts {
    private Acts() {}

    static Act opened(ImprovementPlan plan) {
        return act("plan.opened", plan, Map.of());
    }

    static Act written(ImprovementPlan plan) {
        return act("plan.written", plan, Map.of());
    }

    static Act of(ImprovementPlan plan, Step step) {
        return switch (step) {
            case Step.Submit _ -> act("plan.submitted", plan, Map.of());
            case Step.Pass pass -> act("plan.passed", plan, Map.of("minutes", pass.minutes(), "on", pass.meeting().toString()));
            case Step.Issue issue -> act("plan.issued", plan, Map.of("number", issue.number(), "on", issue.day().toString()));
            case Step.Withdraw _ -> act("plan.withdrawn", plan, Map.of());
            case Step.Close _ -> act("plan.closed", plan, Map.of());
        };
    }

    private static Act act(String kind, ImprovementPlan plan, Map<String, String> more) {
        Map<String, String> details = new TreeMap<>(more);
        details.put("title", plan.title());
        return Act.of(kind, plan.id().value(), details);
    }
}
