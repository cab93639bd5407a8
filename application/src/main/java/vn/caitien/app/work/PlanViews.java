package vn.caitien.app.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

/** Who may see what is told of the items of a plan: the school's own people. */
@Component
public class PlanViews {
    private final WorkReaders readers;
    private final ImprovementPlans plans;
    private final ItemRights rights;

    PlanViews(WorkReaders readers, ImprovementPlans plans, ItemRights rights) {
        this.readers = readers;
        this.plans = plans;
        this.rights = rights;
    }

    /**
     * A plan before someone of the school.
     *
     * @param deed what staff may tell of their own items
     * @throws NotHere when they are not of the school, or it has no such plan
     */
    public PlanView of(AccountId account, UUID school, PlanId plan, Deed deed, HttpServletRequest request) {
        WorkReader reader = readers.of(account, school, request);
        return new PlanView(reader, plans.one(new SchoolId(school), plan), deed, rights.own(reader, deed, plan));
    }

    /**
     * The same before someone who may tell something of an item of it.
     *
     * @throws NotHere for anyone else, and for a plan that is not issued or is closed
     */
    public PlanView telling(AccountId account, UUID school, PlanId plan, Deed deed, HttpServletRequest request) {
        PlanView view = of(account, school, plan, deed, request);
        if (!view.tells()) {
            throw new NotHere(deed + " with plan " + plan);
        }
        return view;
    }
}
