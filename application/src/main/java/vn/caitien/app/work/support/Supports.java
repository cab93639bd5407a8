package vn.caitien.app.work.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;
import vn.caitien.app.work.WorkRights;
import vn.caitien.app.work.matter.WorkPlans;

/** What the items of a plan need from others, by whoever gives tasks. Each act writes its line of the record with itself. */
@Service
public class Supports {
    private final SupportRows rows;
    private final WorkPlans plans;
    private final WorkRights rights;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    Supports(SupportRows rows, WorkPlans plans, WorkRights rights, Trail trail, SchoolTables tables, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.rights = rights;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** Those of a plan, in the order they were written down. */
    public List<Support> of(SchoolId school, PlanId plan) {
        return tables.within(school, () -> rows.of(school, plan));
    }

    /** Those of a plan for want of which work stands still today. */
    public List<Support> holdingUp(SchoolId school, PlanId plan) {
        LocalDate today = Today.of(clock);
        return of(school, plan).stream().filter(support -> support.holdsUp(today)).toList();
    }

    /** @throws NotHere when the school has no such condition */
    public Support one(SchoolId school, UUID id) {
        return tables.within(school, () -> rows.one(school, id)).orElseThrow(() -> new NotHere("support " + id));
    }

    /**
     * Writes down what an item needs.
     *
     * @return its id
     * @throws vn.caitien.app.work.WorkRefused when the plan is not issued
     * @throws NotHere when they may not, or the school has no such plan or item
     */
    public UUID add(AccountId by, SchoolId school, PlanId id, String item, Wanted wanted) {
        rights.require(by, school, Deed.ASSIGN_TASK);
        ImprovementPlan plan = plans.issued(school, id, List.of(item));
        Support support = new Support(Uuid7.at(clock), id, item, wanted, 1);
        return tables.within(school, () -> {
            rows.add(school, support, by, clock.instant());
            trail.record(school, by.actor(), SupportKind.ADDED.of(support.id(), plan.title()));
            return support.id();
        });
    }

    /**
     * Says otherwise what is needed, or what was said to it.
     *
     * @throws vn.caitien.app.work.WorkRefused when the plan is not issued
     * @throws vn.caitien.app.platform.StaleVersion when it has changed since that version
     * @throws NotHere when they may not, or the school has no such condition
     */
    public void change(AccountId by, SchoolId school, UUID id, int version, Wanted wanted) {
        rights.require(by, school, Deed.ASSIGN_TASK);
        ImprovementPlan plan = plans.issued(school, one(school, id).plan());
        tables.within(school, () -> {
            rows.change(school, id, version, wanted);
            trail.record(school, by.actor(), SupportKind.CHANGED.of(id, plan.title()));
            return id;
        });
    }
}
