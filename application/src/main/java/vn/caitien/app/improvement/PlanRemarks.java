package vn.caitien.app.improvement;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Verdict;
import vn.caitien.app.improvement.PlanRemark.Said;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Act;
import vn.caitien.app.trail.Trail;
import vn.caitien.plan.edit.EditConflict;
import vn.caitien.plan.edit.Places;

/** Remarks on plans that are not issued: said, answered, settled. The record tells that there was one, not its words. */
@Service
public class PlanRemarks {
    private final Remarks remarks;
    private final ImprovementPlans plans;
    private final Permissions permissions;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    PlanRemarks(Remarks remarks, ImprovementPlans plans, Permissions permissions, Trail trail, SchoolTables tables, Clock clock) {
        this.remarks = remarks;
        this.plans = plans;
        this.permissions = permissions;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** Whether a plan takes remarks: a paper of the school says what it says. */
    public static boolean open(ImprovementPlan plan) {
        return !plan.state().paper();
    }

    /**
     * Remarks on a place of a plan.
     *
     * @param place null for the whole plan
     * @throws NotHere when they may not, or the plan has no such place or is issued
     */
    public void add(AccountId by, SchoolId school, PlanId id, @Nullable String place, String words) {
        String role = role(by, school);
        ImprovementPlan plan = remarkable(school, id);
        if (place != null && !there(plan, place)) {
            throw new NotHere("place of plan " + id);
        }
        PlanRemark remark = new PlanRemark(Uuid7.at(clock), place, new Said(words, role, now(by)), List.of(), null);
        written(by, school, PlanKind.REMARKED.of(id.value(), plan.title()), () -> remarks.add(school, id, remark));
    }

    /** @throws NotHere when they may not, or the plan has no such remark or is issued */
    public void answer(AccountId by, SchoolId school, PlanId id, UUID remark, String words) {
        Said said = new Said(words, role(by, school), now(by));
        ImprovementPlan plan = remarkable(school, id);
        one(school, id, remark);
        written(by, school, PlanKind.ANSWERED.of(id.value(), plan.title()),
                () -> remarks.answer(school, Uuid7.at(clock), remark, said));
    }

    /** Finds it settled; a second time changes nothing. */
    public void settle(AccountId by, SchoolId school, PlanId id, UUID remark) {
        role(by, school);
        ImprovementPlan plan = remarkable(school, id);
        if (one(school, id, remark).settled() == null) {
            written(by, school, PlanKind.SETTLED.of(id.value(), plan.title()), () -> remarks.settle(school, remark, now(by)));
        }
    }

    /** @throws NotHere when the plan has no such remark */
    public PlanRemark one(SchoolId school, PlanId plan, UUID id) {
        plans.one(school, plan);
        return plans.beside(school, plan).remarks().stream().filter(remark -> remark.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotHere("remark " + id));
    }

    /** Whether a plan has words, or room for them, at a place. */
    public static boolean there(ImprovementPlan plan, String place) {
        try {
            Places.text(plan.content(), place);
            return true;
        } catch (EditConflict gone) {
            return false;
        }
    }

    private void written(AccountId by, SchoolId school, Act act, Runnable write) {
        tables.within(school, () -> {
            write.run();
            trail.record(school, by.actor(), act);
            return act;
        });
    }

    private ImprovementPlan remarkable(SchoolId school, PlanId id) {
        ImprovementPlan plan = plans.one(school, id);
        if (!open(plan)) {
            throw new NotHere("draft " + id);
        }
        return plan;
    }

    private String role(AccountId by, SchoolId school) {
        Verdict verdict = permissions.may(by, school, Deed.REMARK_ON_DRAFT, Matter.ANY);
        if (!verdict.allowed()) {
            throw new NotHere("remarks in school " + school);
        }
        return Objects.requireNonNull(verdict.by()).role().key();
    }

    private Change now(AccountId by) {
        return new Change(by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
