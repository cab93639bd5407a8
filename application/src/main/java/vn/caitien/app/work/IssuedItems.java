package vn.caitien.app.work;

import org.springframework.stereotype.Component;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

/** The items of plans that are carried out now: to no others anything is written. */
@Component
public class IssuedItems {
    private final ImprovementPlans plans;

    IssuedItems(ImprovementPlans plans) {
        this.plans = plans;
    }

    /** @throws NotHere when the school has no such plan, it is not issued or closed already, or it has no such item */
    public PlanItem one(SchoolId school, PlanId id, String item) {
        ImprovementPlan plan = plans.one(school, id);
        if (plan.state() != PlanState.ISSUED) {
            throw new NotHere("issued plan " + id);
        }
        return PlanItem.of(plan.content(), item).orElseThrow(() -> new NotHere("item " + item + " of plan " + id));
    }
}
