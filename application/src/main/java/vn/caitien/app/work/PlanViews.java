package vn.caitien.app.work;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Rights;
import vn.caitien.app.access.SchoolPeople;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.access.SchoolVisit;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Visits;

/** Who may see what is told of the items of a plan: the school's own people. */
@Component
public class PlanViews {
    private final SchoolVisit visit;
    private final Visits visits;
    private final SchoolPeople people;
    private final ImprovementPlans plans;
    private final ItemRights rights;
    private final Clock clock;

    PlanViews(SchoolVisit visit, Visits visits, SchoolPeople people, ImprovementPlans plans, ItemRights rights, Clock clock) {
        this.visit = visit;
        this.visits = visits;
        this.people = people;
        this.plans = plans;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * A plan before someone of the school who only looks: which items are theirs is not looked up.
     *
     * @throws NotHere when they are not of the school, or it has no such plan
     */
    public PlanView looking(AccountId account, UUID school, PlanId plan, Deed deed, HttpServletRequest request) {
        SchoolId id = new SchoolId(school);
        Rights known = visit.of(account, school, Deed.READ_DRAFT);
        WorkReader reader = new WorkReader(id, visits.texts(request), known, List::of, Today.of(clock));
        return new PlanView(reader, plans.one(id, plan), deed, Set.of());
    }

    /**
     * A plan before someone of the school, with the items they may tell something of.
     *
     * @param deed what staff may tell of their own items
     */
    public PlanView of(AccountId account, UUID school, PlanId plan, Deed deed, HttpServletRequest request) {
        PlanView view = looking(account, school, plan, deed, request);
        if (!view.mayOwn()) {
            return view;
        }
        WorkReader bare = view.reader();
        List<SchoolPerson> everyone = people.of(bare.school());
        WorkReader reader = new WorkReader(bare.school(), bare.texts(), bare.rights(), () -> everyone, bare.today());
        return new PlanView(reader, view.plan(), deed, rights.own(reader, deed, plan));
    }
}
