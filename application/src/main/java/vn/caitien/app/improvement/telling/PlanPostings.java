package vn.caitien.app.improvement.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.telling.Posting.End;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;

/** Where an issued plan is posted, by whoever sends the school's papers. Each act writes its line of the record with itself. */
@Service
public class PlanPostings {
    private final Postings postings;
    private final IssuedPlans plans;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    PlanPostings(Postings postings, IssuedPlans plans, Trail trail, SchoolTables tables, Clock clock) {
        this.postings = postings;
        this.plans = plans;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** Where it stands or stood as it was last issued, the earliest first. */
    List<Posting> of(SchoolId school, PlanId plan) {
        return tables.within(school, () -> postings.of(school, plan));
    }

    /** @throws NotHere when the school has no such posting, or it was taken back */
    Posting one(SchoolId school, UUID id) {
        return tables.within(school, () -> postings.one(school, id)).orElseThrow(() -> new NotHere("posting " + id));
    }

    /**
     * Writes a posting down.
     *
     * @param to the last day, not before the first; null while none is set
     * @param poster as people call them
     * @return its id
     * @throws NotHere when they may not, or the plan is not issued
     */
    public UUID post(AccountId by, SchoolId school, PlanId id, String place, LocalDate from, @Nullable LocalDate to, String poster) {
        ImprovementPlan plan = plans.one(by, school, id, Deed.SEND);
        Posting posting = new Posting(Uuid7.at(clock), id, place, from, to, poster, null, 1);
        return tables.within(school, () -> {
            postings.add(school, posting, by, clock.instant());
            trail.record(school, by.actor(), TellingKind.POSTED.of(id.value(), from, plan.title()));
            return posting.id();
        });
    }

    /**
     * Writes down that it was taken down.
     *
     * @throws vn.caitien.app.platform.StaleVersion when it was already, or has changed since that version
     * @throws NotHere when they may not
     */
    void down(AccountId by, SchoolId school, UUID id, int version, End end) {
        Posting posting = one(school, id);
        ImprovementPlan plan = plans.one(by, school, posting.plan(), Deed.SEND);
        tables.within(school, () -> {
            postings.down(school, id, version, end);
            trail.record(school, by.actor(), TellingKind.TAKEN_DOWN.of(posting.plan().value(), end.day(), plan.title()));
            return posting;
        });
    }

    /** Takes back what was written by mistake. */
    void withdraw(AccountId by, SchoolId school, UUID id, int version) {
        Posting posting = one(school, id);
        ImprovementPlan plan = plans.one(by, school, posting.plan(), Deed.SEND);
        tables.within(school, () -> {
            postings.withdraw(school, id, version, by, clock.instant());
            trail.record(school, by.actor(), TellingKind.UNPOSTED.of(posting.plan().value(), posting.from(), plan.title()));
            return posting;
        });
    }
}
