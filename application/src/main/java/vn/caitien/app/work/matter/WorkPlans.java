package vn.caitien.app.work.matter;

import org.springframework.stereotype.Component;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.WorkRefused;

/** The plans that are carried out now: only of them something is raised, asked or wanted. */
@Component
public class WorkPlans {
    private final ImprovementPlans plans;

    WorkPlans(ImprovementPlans plans) {
        this.plans = plans;
    }

    /** @throws NotHere when the school has no such plan */
    public ImprovementPlan one(SchoolId school, PlanId id) {
        return plans.one(school, id);
    }

    /**
     * A plan that is issued and not closed.
     *
     * @throws WorkRefused when it is not
     * @throws NotHere when the school has no such plan
     */
    public ImprovementPlan issued(SchoolId school, PlanId id) {
        ImprovementPlan plan = one(school, id);
        if (plan.state() != PlanState.ISSUED) {
            throw new WorkRefused(plan.state() == PlanState.CLOSED ? "plan-closed" : "plan-not-issued", plan.title());
        }
        return plan;
    }

    /**
     * The same, when it has those items.
     *
     * @throws NotHere when it has not
     */
    public ImprovementPlan issued(SchoolId school, PlanId id, Iterable<String> items) {
        ImprovementPlan plan = issued(school, id);
        for (String item : items) {
            if (plan.content().rows().stream().noneMatch(row -> row.id().equals(item))) {
                throw new NotHere("item of plan " + id);
            }
        }
        return plan;
    }
}
