package vn.caitien.app.improvement;

import vn.caitien.app.trail.Act;

/** What this module writes into the record. No signer's name, no reason: people write names into them. */
final class Acts {
    private Acts() {}

    static Act opened(ImprovementPlan plan) {
        return plain(PlanKind.OPENED, plan);
    }

    static Act written(ImprovementPlan plan) {
        return plain(PlanKind.WRITTEN, plan);
    }

    static Act of(ImprovementPlan plan, Step step) {
        return switch (step) {
            case Step.Submit _ -> plain(PlanKind.SUBMITTED, plan);
            case Step.Pass pass -> PlanKind.PASSED.of(plan.id().value(), pass.minutes(), pass.meeting(), plan.title());
            case Step.Issue issue -> PlanKind.ISSUED.of(plan.id().value(), issue.number(), issue.day(), plan.title());
            case Step.Withdraw _ -> plain(PlanKind.WITHDRAWN, plan);
            case Step.Close _ -> plain(PlanKind.CLOSED, plan);
        };
    }

    private static Act plain(PlanKind kind, ImprovementPlan plan) {
        return kind.of(plan.id().value(), plan.title());
    }
}
