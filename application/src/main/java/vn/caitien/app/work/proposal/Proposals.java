package vn.caitien.app.work.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;
import vn.caitien.app.work.WorkRights;
import vn.caitien.app.work.matter.WorkPlans;

/** What a school asks of authorities and partners, by whoever gives tasks. Each act writes its line of the record with itself. */
@Service
public class Proposals {
    private final ProposalRows rows;
    private final WorkPlans plans;
    private final WorkRights rights;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    Proposals(ProposalRows rows, WorkPlans plans, WorkRights rights, Trail trail, SchoolTables tables, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.rights = rights;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** Those of a plan, the oldest first. */
    public List<Proposal> of(SchoolId school, PlanId plan) {
        return tables.within(school, () -> rows.of(school, plan, null));
    }

    /** Those an item of a plan waits for, or waited. */
    public List<Proposal> of(SchoolId school, PlanId plan, String item) {
        return tables.within(school, () -> rows.of(school, plan, item));
    }

    /** Those of all plans that were sent and not decided, the one sent first before the others; {@link Proposal#waits} tells how long. */
    public List<Proposal> waiting(SchoolId school) {
        return tables.within(school, () -> rows.waiting(school));
    }

    /** @throws NotHere when the school has no such proposal */
    public Proposal one(SchoolId school, UUID id) {
        return tables.within(school, () -> rows.one(school, id)).orElseThrow(() -> new NotHere("proposal " + id));
    }

    /**
     * Writes a proposal down, which is not sent yet.
     *
     * @return its id
     * @throws vn.caitien.app.work.WorkRefused when the plan is not issued
     * @throws NotHere when they may not, or the school has no such plan or item
     */
    public UUID propose(AccountId by, SchoolId school, PlanId id, Asked asked) {
        rights.require(by, school, Deed.ASSIGN_TASK);
        ImprovementPlan plan = plans.issued(school, id, asked.items());
        UUID made = Uuid7.at(clock);
        return tables.within(school, () -> {
            rows.add(school, made, id, asked, by, now());
            trail.record(school, by.actor(), ProposalKind.WRITTEN.of(made, plan.title()));
            return made;
        });
    }

    /**
     * Says otherwise what is asked, while it was not sent.
     *
     * @throws StaleVersion when it was sent, or has changed since that version
     * @throws NotHere when they may not, or the school has no such proposal or item
     */
    public void change(AccountId by, SchoolId school, UUID id, int version, Asked asked) {
        rights.require(by, school, Deed.ASSIGN_TASK);
        ImprovementPlan plan = plans.issued(school, one(school, id).plan(), asked.items());
        tables.within(school, () -> {
            rows.change(school, id, version, asked);
            trail.record(school, by.actor(), ProposalKind.CHANGED.of(id, plan.title()));
            return id;
        });
    }

    /**
     * Writes down what became of it.
     *
     * @param step its moment of writing is set here
     * @throws StaleVersion when that cannot happen to one that is so far, or it has changed since that version
     * @throws NotHere when they may not, or the school has no such proposal
     */
    public void step(AccountId by, SchoolId school, UUID id, int version, Step step) {
        rights.require(by, school, Deed.ASSIGN_TASK);
        Proposal shown = one(school, id);
        if (!step.kind().fits(shown.state())) {
            throw new StaleVersion("proposal " + id + " is " + shown.state());
        }
        String plan = plans.one(school, shown.plan()).title();
        Step kept = new Step(step.kind(), step.day(), step.paper(), step.receiver(), step.words(), step.name(), now());
        tables.within(school, () -> {
            rows.step(school, id, version, kept, by);
            trail.record(school, by.actor(), ProposalKind.of(step.kind()).of(id, step.day(), plan));
            return id;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
