package vn.caitien.app.improvement.telling;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
import vn.caitien.app.trail.Act;
import vn.caitien.app.trail.Trail;

/** Who was told of an issued plan. Each act writes its line of the record with itself. */
@Service
public class PlanTellings {
    private final Tellings tellings;
    private final IssuedPlans plans;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    PlanTellings(Tellings tellings, IssuedPlans plans, Trail trail, SchoolTables tables, Clock clock) {
        this.tellings = tellings;
        this.plans = plans;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** Who was told of it as it was last issued, the earliest first. */
    public List<Told> of(SchoolId school, PlanId plan) {
        return tables.within(school, () -> tellings.of(school, plan));
    }

    /** @throws NotHere when the school has no such line, or it was taken back */
    Told one(SchoolId school, UUID id) {
        return tables.within(school, () -> tellings.one(school, id)).orElseThrow(() -> new NotHere("telling " + id));
    }

    /**
     * Writes down that people were told at a meeting, or signed. Of whom that is written already, it is not written again.
     *
     * @throws NotHere when they may not, or the plan is not issued
     */
    public void tell(AccountId by, SchoolId school, PlanId id, Occasion occasion, List<Hearer> hearers) {
        if (occasion.way() == ToldWay.READ) {
            throw new IllegalArgumentException("reading is everyone's own");
        }
        ImprovementPlan plan = plans.one(by, school, id, Deed.REPORT_FOR_ANOTHER);
        TellingKind kind = occasion.way() == ToldWay.MEETING ? TellingKind.MET : TellingKind.SIGNED;
        tables.within(school, () -> {
            int told = add(by, school, id, occasion, hearers);
            return told == 0 ? told : written(by, school, kind.of(id.value(), told, occasion.day(), plan.title()), told);
        });
    }

    /**
     * Writes down that someone has read the plan, by their own word; a second time changes nothing.
     *
     * @throws NotHere when they are not of the school, or the plan is not issued
     */
    public void read(AccountId by, SchoolId school, PlanId id, String name) {
        ImprovementPlan plan = plans.one(by, school, id, Deed.READ_DRAFT);
        tables.within(school, () -> {
            int told = add(by, school, id, Occasion.read(Today.of(clock)), List.of(new Hearer(by.value(), name, null)));
            return told == 0 ? told : written(by, school, TellingKind.READ.of(id.value(), plan.title()), told);
        });
    }

    /**
     * Takes a line back.
     *
     * @throws NotHere when they may not, or it is not there any more
     */
    void withdraw(AccountId by, SchoolId school, UUID id) {
        Told told = one(school, id);
        ImprovementPlan plan = plans.one(by, school, told.plan(), told.isRead() ? Deed.READ_DRAFT : Deed.REPORT_FOR_ANOTHER);
        if (told.isRead() && !told.by().equals(by)) {
            throw new NotHere("own telling " + id);
        }
        tables.within(school, () -> {
            if (!tellings.withdraw(school, id, by, clock.instant())) {
                throw new NotHere("telling " + id);
            }
            return written(by, school, TellingKind.WITHDRAWN.of(told.plan().value(), told.occasion().day(), plan.title()), 1);
        });
    }

    private int add(AccountId by, SchoolId school, PlanId id, Occasion occasion, List<Hearer> hearers) {
        List<UUID> ids = hearers.stream().map(hearer -> Uuid7.at(clock)).toList();
        return tellings.add(school, id, occasion, ids, hearers, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private int written(AccountId by, SchoolId school, Act act, int count) {
        trail.record(school, by.actor(), act);
        return count;
    }
}
