package vn.caitien.app.monitoring.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.SchoolVisit;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.PlanViews;

/** Who may look at a review, and who may write in it: the school's own people, and of them its monitoring team. */
@Component
class ReviewVisits {
    private final SchoolVisit visit;
    private final PlanViews plans;
    private final Reviews reviews;

    ReviewVisits(SchoolVisit visit, PlanViews plans, Reviews reviews) {
        this.visit = visit;
        this.plans = plans;
        this.reviews = reviews;
    }

    /** A review before someone. */
    record Found(SchoolId school, Review review, ReviewViews views) {}

    /** @throws NotHere when they are not of the school, or it has no such review */
    Found of(AccountId account, UUID school, UUID id, HttpServletRequest request) {
        visit.of(account, school, Deed.READ_DRAFT);
        Review review = reviews.one(new SchoolId(school), id);
        return new Found(new SchoolId(school), review, new ReviewViews(plans.looking(account, school, review.plan(), Deed.OPEN_REVIEW, request)));
    }

    /** @throws NotHere when they may write in none */
    Found writing(AccountId account, UUID school, UUID id, HttpServletRequest request) {
        visit.of(account, school, Deed.OPEN_REVIEW);
        return of(account, school, id, request);
    }
}
