package vn.caitien.app.improvement.telling;

import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

/** What people are told of: plans that are papers of the school, for who may do that with them. */
@Component
class IssuedPlans {
    private final ImprovementPlans plans;
    private final Permissions permissions;

    IssuedPlans(ImprovementPlans plans, Permissions permissions) {
        this.plans = plans;
        this.permissions = permissions;
    }

    /** @throws NotHere when they may not, or the school has issued no such plan */
    ImprovementPlan one(AccountId by, SchoolId school, PlanId id, Deed deed) {
        if (!permissions.may(by, school, deed, Matter.ANY).allowed()) {
            throw new NotHere(deed + " in school " + school);
        }
        ImprovementPlan plan = plans.one(school, id);
        if (!plan.state().paper()) {
            throw new NotHere("issued plan " + id);
        }
        return plan;
    }
}
