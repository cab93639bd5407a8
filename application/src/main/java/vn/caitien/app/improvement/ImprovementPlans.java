package vn.caitien.app.improvement;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.StaffList;
import vn.caitien.app.trail.Trail;
import vn.caitien.paper.Format;
import vn.caitien.plan.Plan;

/** The plans of a school and their life. Each act is asked for its right, and writes its line of the record with itself. */
@Service
public class ImprovementPlans {
    private final Plans plans;
    private final PlanLife life;
    private final IssuedPapers issued;
    private final SchoolYears years;
    private final StaffList staff;
    private final Permissions permissions;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    ImprovementPlans(Plans plans, PlanLife life, IssuedPapers issued, SchoolYears years, StaffList staff,
            Permissions permissions, Trail trail, SchoolTables tables, Clock clock) {
        this.plans = plans;
        this.life = life;
        this.issued = issued;
        this.years = years;
        this.staff = staff;
        this.permissions = permissions;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Those of some years, plans for several years first, then in the order they were begun.
     *
     * @param drafts whether those are among them that are not issued
     */
    public List<PlanEntry> of(SchoolId school, Collection<UUID> ofYears, boolean drafts) {
        List<PlanState> states = Arrays.stream(PlanState.values()).filter(state -> drafts || state.paper()).toList();
        return tables.within(school, () -> plans.of(school, ofYears, states));
    }

    /** @throws NotHere when the school has no such plan */
    public ImprovementPlan one(SchoolId school, PlanId id) {
        return tables.within(school, () -> known(school, id));
    }

    /** Those of these that the school has, in the order asked for and without their steps. */
    public List<ImprovementPlan> some(SchoolId school, List<PlanId> ids) {
        return tables.within(school, () -> plans.some(school, ids)).stream()
                .sorted(Comparator.comparingInt(plan -> ids.indexOf(plan.id()))).toList();
    }

    /** The plan for several years it is a part of, then its own parts; nothing is asked for one that is neither. */
    public List<PlanEntry> family(SchoolId school, ImprovementPlan plan) {
        boolean none = plan.parent() == null && plan.content().header().period() == null;
        return none ? List.of() : tables.within(school, () -> plans.family(school, plan));
    }

    /** What it said when it was last issued; empty when it never was. */
    public Optional<PlanSnapshot> snapshot(SchoolId school, PlanId id) {
        return tables.within(school, () -> issued.snapshot(school, id));
    }

    /** What it said each time it was issued, the latest first. */
    public List<PlanSnapshot> snapshots(SchoolId school, PlanId id) {
        return tables.within(school, () -> issued.snapshots(school, id));
    }

    /** What lies beside a plan that is there. */
    public PlanBeside beside(SchoolId school, PlanId id) {
        return beside(school, id, null);
    }

    /**
     * The same, and whether someone has read it.
     *
     * @param reader null for nobody
     */
    public PlanBeside beside(SchoolId school, PlanId id, @Nullable AccountId reader) {
        return tables.within(school, () -> issued.beside(school, id, reader));
    }

    /** The file of that format as it was when the plan was last issued; empty where none was kept. */
    public Optional<byte[]> file(SchoolId school, PlanId id, Format format) {
        return tables.within(school, () -> issued.file(school, id, format));
    }

    /** The number it would be issued under today: the one it had when it was issued before, else the next in the register. */
    public String number(SchoolId school, ImprovementPlan plan) {
        return life.number(school, plan);
    }

    /**
     * Begins a plan, on the form of the circular its year is by.
     *
     * @param parent the plan for several years it is a part of; null for none
     * @throws NotHere when there is no such year or parent, or they may not
     */
    public PlanId open(AccountId by, SchoolId school, UUID year, @Nullable PlanId parent, String title, Plan content) {
        may(by, school, Deed.WRITE_DRAFT);
        SchoolYear known = years.one(school, year);
        return tables.within(school, () -> {
            ImprovementPlan plan = new ImprovementPlan(new PlanId(Uuid7.at(clock)), year,
                    parent == null ? null : known(school, parent).id(), YearForms.of(known.circular()), by, PlanState.DRAFT,
                    title.strip(), content, List.of(), now(by), 1);
            plans.add(school, plan);
            trail.record(school, by.actor(), Acts.opened(plan));
            return plan.id();
        });
    }

    /** Writes another wording into a draft. */
    public void write(AccountId by, SchoolId school, PlanId id, int version, String title, Plan content) {
        may(by, school, Deed.WRITE_DRAFT);
        tables.within(school, () -> {
            ImprovementPlan changed = now(by, shown(school, id, version).written(title.strip(), content));
            plans.change(school, changed);
            trail.record(school, by.actor(), Acts.written(changed));
            return changed;
        });
    }

    /** Lays a draft before the council. */
    public void submit(AccountId by, SchoolId school, PlanId id, int version) {
        take(by, school, id, version, new Step.Submit());
    }

    /**
     * Writes down that the council passed it.
     *
     * @throws NotHere when someone said to be there is not on the school's list
     */
    public void pass(AccountId by, SchoolId school, PlanId id, int version, Step.Pass meeting) {
        take(by, school, id, version, meeting);
    }

    /** Makes it a paper of the school, and keeps what it says as it is now. */
    public void issue(AccountId by, SchoolId school, PlanId id, int version, Step.Issue signed) {
        take(by, school, id, version, signed);
    }

    /** Takes it back: it is a draft again, and what was issued stays kept. */
    public void withdraw(AccountId by, SchoolId school, PlanId id, int version, Step.Withdraw reason) {
        take(by, school, id, version, reason);
    }

    /** Ends it. */
    public void close(AccountId by, SchoolId school, PlanId id, int version) {
        take(by, school, id, version, new Step.Close());
    }

    /**
     * Takes any of these steps.
     *
     * @throws Refused when it does not fit the plan's state, or something is wanting
     * @throws StaleVersion when the plan has changed since that version
     * @throws NotHere when they may not, or someone said to be there is not on the school's list
     */
    public void take(AccountId by, SchoolId school, PlanId id, int version, Step step) {
        // rights are read through another role, so not within the school's transaction
        may(by, school, step.verb().deed(one(school, id).state()));
        if (step instanceof Step.Pass pass && !staff.names(school).keySet().containsAll(pass.present())) {
            throw new NotHere("someone of the meeting");
        }
        tables.within(school, () -> life.take(by, school, shown(school, id, version), step));
    }

    private void may(AccountId by, SchoolId school, Deed deed) {
        if (!permissions.may(by, school, deed, Matter.ANY).allowed()) {
            throw new NotHere(deed + " in school " + school);
        }
    }

    private ImprovementPlan shown(SchoolId school, PlanId id, int version) {
        ImprovementPlan plan = known(school, id);
        if (plan.version() != version) {
            throw new StaleVersion("plan " + id);
        }
        return plan;
    }

    private ImprovementPlan known(SchoolId school, PlanId id) {
        return plans.one(school, id).orElseThrow(() -> new NotHere("plan " + id));
    }

    private Change now(AccountId by) {
        return new Change(by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private ImprovementPlan now(AccountId by, ImprovementPlan plan) {
        return plan.changed(now(by));
    }
}
