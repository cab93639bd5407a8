package vn.caitien.app.monitoring.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.monitoring.MonitoringRefused;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.trail.Trail;
import vn.caitien.monitoring.Moment;
import vn.caitien.paper.Format;

/** The reviews of a school's plans: opened, written, closed as a whole, opened again. Each act writes its line of the record with itself. */
@Service
public class Reviews {
    private static final List<Format> KEPT = List.of(Format.DOCX, Format.PDF);

    private final ReviewRows rows;
    private final ClosedReviews closed;
    private final ReviewRecords records;
    private final ImprovementPlans plans;
    private final Permissions permissions;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    Reviews(ReviewRows rows, ClosedReviews closed, ReviewRecords records, ImprovementPlans plans, Permissions permissions, Trail trail,
            SchoolTables tables, Clock clock) {
        this.rows = rows;
        this.closed = closed;
        this.records = records;
        this.plans = plans;
        this.permissions = permissions;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** Those of a plan without what is written of its items, the earliest first. */
    public List<Review> of(SchoolId school, PlanId plan) {
        return tables.within(school, () -> rows.of(school, plan));
    }

    /** @throws NotHere when the school has no such review */
    public Review one(SchoolId school, UUID id) {
        return tables.within(school, () -> rows.one(school, id)).orElseThrow(() -> new NotHere("review " + id));
    }

    /** What a review said each time it was closed, the latest first. */
    public List<ClosedReview> closings(SchoolId school, UUID id) {
        return tables.within(school, () -> closed.of(school, id));
    }

    /** What each review of a plan said when it was closed last, the earliest first. */
    public List<ClosedReview> closed(SchoolId school, PlanId plan) {
        return tables.within(school, () -> closed.of(school, plan));
    }

    /** The report of a closed review as it was kept; empty where there is none such. */
    public Optional<byte[]> file(SchoolId school, UUID id, int number, Format format) {
        return tables.within(school, () -> closed.file(school, id, number, format));
    }

    /**
     * Opens a review.
     *
     * @param title blank for what that moment is called
     * @param due by which day it is to be closed; null for none
     * @return its id; that of the one there is, where the year has one of that moment
     * @throws MonitoringRefused when the plan is not carried out now
     * @throws NotHere when they may not, or the school has no such plan
     */
    public UUID open(AccountId by, SchoolId school, PlanId id, SchoolYear year, Moment moment, String title, @Nullable LocalDate due) {
        may(by, school, Deed.OPEN_REVIEW);
        ImprovementPlan plan = carriedOut(school, id);
        String called = title.isBlank() ? ReviewMoments.STANDARD.title(moment) : title.strip();
        Review opened = new Review(Uuid7.at(clock), id, year.id(), moment, called, due, Today.of(clock), ReviewState.OPEN, 0, null, null,
                List.of(), 1);
        return tables.within(school, () -> {
            if (!rows.add(school, opened, by, now())) {
                return rows.of(school, id).stream().filter(one -> one.moment() == moment && one.year().equals(year.id())).findFirst()
                        .orElseThrow(() -> new StaleVersion("reviews of plan " + id)).id();
            }
            trail.record(school, by.actor(), ReviewKind.OPENED.of(opened.id(), plan.title(), called));
            return opened.id();
        });
    }

    /**
     * Writes what is said of an item.
     *
     * @param version of what was written of it before; 0 for the first time
     * @return the version it has now
     * @throws StaleVersion when something was written of it since, or the review was closed
     * @throws NotHere when they may not, or there is no such review or item
     */
    public int write(AccountId by, SchoolId school, UUID id, String item, int version, Judgement said) {
        may(by, school, Deed.OPEN_REVIEW);
        Review review = one(school, id);
        ImprovementPlan plan = carriedOut(school, review.plan());
        if (plan.content().rows().stream().noneMatch(row -> row.id().equals(item))) {
            throw new NotHere("item " + item + " of plan " + review.plan());
        }
        return tables.within(school, () -> {
            openFor(school, id);
            rows.write(school, id, item, version, said, by, now());
            return version + 1;
        });
    }

    /**
     * Writes what is said of the whole.
     *
     * @throws StaleVersion when the review has changed since that version, or was closed
     */
    public void conclude(AccountId by, SchoolId school, UUID id, int version, @Nullable String conclusion) {
        may(by, school, Deed.OPEN_REVIEW);
        Review review = one(school, id);
        tables.within(school, () -> {
            openFor(school, id);
            rows.change(school, with(review, version, ReviewState.OPEN, review.closings(), review.reason(), conclusion));
            return id;
        });
    }

    /**
     * Closes a review: what it says, its report and its state are kept together or not at all.
     *
     * @throws StaleVersion when the review has changed since that version, or was closed
     * @throws MonitoringRefused when nothing was judged, or the plan is not carried out now
     * @throws NotHere when they may not, or there is no such review
     */
    public void close(AccountId by, SchoolId school, UUID id, int version) {
        may(by, school, Deed.CLOSE_REVIEW);
        ImprovementPlan plan = carriedOut(school, one(school, id).plan());
        tables.within(school, () -> {
            openFor(school, id);
            Review review = rows.one(school, id).orElseThrow();
            if (review.items().stream().noneMatch(item -> item.judgement().said())) {
                throw new MonitoringRefused("review-empty", review.title());
            }
            ReviewRecords.Kept kept = records.of(school, plan, review, Today.of(clock));
            ClosedReview closing = ClosedReview.of(kept.record(), now());
            rows.change(school, with(review, version, ReviewState.CLOSED, closing.number(), review.reason(), review.conclusion()));
            closed.add(school, id, closing, by);
            KEPT.forEach(format -> closed.addFile(school, id, closing.number(), format, kept.file(format)));
            trail.record(school, by.actor(), ReviewKind.CLOSED.of(id, plan.title(), review.title()));
            return id;
        });
    }

    /**
     * Opens a closed review again; what it said stays kept, and closing it makes another version.
     *
     * @param reason not blank
     * @throws StaleVersion when it is open, or has changed since that version
     * @throws MonitoringRefused when the plan is not carried out now
     * @throws NotHere when they may not, or there is no such review
     */
    public void reopen(AccountId by, SchoolId school, UUID id, int version, String reason) {
        may(by, school, Deed.OPEN_REVIEW);
        Review review = one(school, id);
        ImprovementPlan plan = carriedOut(school, review.plan());
        if (review.isOpen()) {
            throw new StaleVersion("review " + id + " is open");
        }
        tables.within(school, () -> {
            rows.change(school, with(review, version, ReviewState.OPEN, review.closings(), reason.strip(), review.conclusion()));
            trail.record(school, by.actor(), ReviewKind.REOPENED.of(id, plan.title(), review.title()));
            return id;
        });
    }

    private void openFor(SchoolId school, UUID id) {
        if (rows.locked(school, id).orElseThrow(() -> new NotHere("review " + id)) != ReviewState.OPEN) {
            throw new StaleVersion("review " + id + " is closed");
        }
    }

    private ImprovementPlan carriedOut(SchoolId school, PlanId id) {
        ImprovementPlan plan = plans.one(school, id);
        if (plan.state() != PlanState.ISSUED) {
            throw new MonitoringRefused(plan.state() == PlanState.CLOSED ? "plan-closed" : "plan-not-issued", plan.title());
        }
        return plan;
    }

    private void may(AccountId by, SchoolId school, Deed deed) {
        if (!permissions.may(by, school, deed, Matter.ANY).allowed()) {
            throw new NotHere(deed + " in school " + school);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Review with(Review review, int version, ReviewState state, int closings, @Nullable String reason, @Nullable String conclusion) {
        return new Review(review.id(), review.plan(), review.year(), review.moment(), review.title(), review.due(), review.opened(), state,
                closings, reason, conclusion, review.items(), version);
    }
}
