package vn.caitien.app.monitoring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caitien.app.monitoring.review.TestReviews.REVIEWS;
import static vn.caitien.app.monitoring.review.TestReviews.SAID;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.Step;
import vn.caitien.app.monitoring.MonitoringRefused;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.TaskTerms;
import vn.caitien.app.work.TestWork;
import vn.caitien.app.work.Times;
import vn.caitien.monitoring.Moment;
import vn.caitien.monitoring.ReviewRecord;
import vn.caitien.monitoring.Reviewed;
import vn.caitien.paper.Format;
import vn.caitien.plan.Progress;

class ReviewsTest {
    private final TestReviews school = TestReviews.founded();
    private final SchoolId id = school.work().school();

    private ReviewRecord record(UUID review) {
        return REVIEWS.closings(id, review).getFirst().content();
    }

    @Test
    void a_year_has_one_of_a_moment_however_often_it_is_opened() {
        assertThat(school.opened()).isEqualTo(school.opened());
        assertThat(REVIEWS.of(id, school.work().plan())).hasSize(1);
    }

    @Test
    void and_any_number_of_others() {
        for (int at = 0; at < 2; at++) {
            REVIEWS.open(school.monitor().id(), id, school.work().plan(), school.year(), Moment.OTHER, "Thăm lớp", null);
        }
        assertThat(REVIEWS.of(id, school.work().plan())).extracting(Review::title).containsExactly("Thăm lớp", "Thăm lớp");
    }

    @Test
    void one_without_a_name_is_called_as_its_moment() {
        assertThat(school.one(school.opened()).title()).isEqualTo("Cuối học kỳ I");
    }

    @Test
    void who_is_not_of_the_team_opens_none() {
        assertThatThrownBy(() -> REVIEWS.open(school.work().by(), id, school.work().plan(), school.year(), Moment.TERM_ONE, "", null))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void what_is_written_of_an_item_stands_there() {
        assertThat(school.one(school.written()).judgement(TestWork.ITEM)).isEqualTo(SAID);
    }

    @Test
    void two_who_write_the_same_item_do_not_write_over_each_other() {
        UUID review = school.written();
        assertThatThrownBy(() -> REVIEWS.write(school.monitor().id(), id, review, TestWork.ITEM, 0, Judgement.NONE)).isInstanceOf(StaleVersion.class);
        assertThat(school.one(review).judgement(TestWork.ITEM)).isEqualTo(SAID);
    }

    @Test
    void an_item_the_plan_does_not_have_is_not_written() {
        UUID review = school.opened();
        assertThatThrownBy(() -> REVIEWS.write(school.monitor().id(), id, review, "r999", 0, SAID)).isInstanceOf(NotHere.class);
    }

    @Test
    void a_closed_review_is_kept_whole_with_its_report() {
        UUID review = school.closed();
        assertThat(REVIEWS.closings(id, review)).singleElement().matches(ClosedReview::whole);
        assertThat(REVIEWS.file(id, review, 1, Format.DOCX)).isPresent();
        assertThat(REVIEWS.file(id, review, 1, Format.PDF)).isPresent();
    }

    @Test
    void it_holds_what_was_said_of_each_item_and_that_nothing_was() {
        List<Reviewed> items = record(school.closed()).items();
        assertThat(items.getFirst().progress()).isEqualTo(Progress.UNDER_WAY);
        assertThat(items.getFirst().evaluator()).isEqualTo("Lê Hữu Phước");
        assertThat(items.get(1).judged()).isFalse();
    }

    @Test
    void and_what_was_counted_that_day() {
        school.work().give(TaskTerms.of("Phụ đạo", null), Times.once(null, null));
        assertThat(record(school.closed()).items().getFirst().facts().tasks()).isEqualTo(1);
    }

    @Test
    void money_nobody_wrote_down_stays_unknown() {
        assertThat(record(school.closed()).items().getFirst().facts().spent()).isNull();
    }

    @Test
    void a_closed_review_is_locked() {
        UUID review = school.closed();
        assertThatThrownBy(() -> REVIEWS.write(school.monitor().id(), id, review, TestWork.ITEM, 1, Judgement.NONE)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> REVIEWS.conclude(school.monitor().id(), id, review, school.one(review).version(), "Khác")).isInstanceOf(StaleVersion.class);
    }

    @Test
    void one_of_which_nothing_is_said_is_not_closed() {
        UUID review = school.opened();
        assertThatThrownBy(() -> REVIEWS.close(school.monitor().id(), id, review, 1)).isInstanceOf(MonitoringRefused.class);
        assertThat(school.one(review).isOpen()).isTrue();
        assertThat(REVIEWS.closings(id, review)).isEmpty();
    }

    @Test
    void opened_again_and_closed_it_has_two_versions_and_tells_why() {
        UUID review = school.closed();
        byte[] first = REVIEWS.closings(id, review).getFirst().canonical();
        school.reopen(review);
        REVIEWS.write(school.monitor().id(), id, review, "r1", 0, SAID);
        REVIEWS.close(school.monitor().id(), id, review, school.one(review).version());
        assertThat(REVIEWS.closings(id, review)).extracting(ClosedReview::number).containsExactly(2, 1);
        assertThat(REVIEWS.closings(id, review).getLast().canonical()).isEqualTo(first);
        assertThat(record(review).reason()).isEqualTo("Sót số liệu phòng học");
    }

    @Test
    void what_reviews_said_last_is_what_counts_of_a_plan() {
        UUID review = school.closed();
        school.reopen(review);
        assertThat(REVIEWS.closed(id, school.work().plan())).extracting(ClosedReview::number).containsExactly(1);
    }

    @Test
    void a_plan_that_was_taken_back_is_not_reviewed() {
        UUID review = school.written();
        ImprovementPlans plans = Served.part(ImprovementPlans.class);
        plans.withdraw(school.work().by(), id, school.work().plan(), plans.one(id, school.work().plan()).version(), new Step.Withdraw("Sửa mục tiêu"));
        assertThatThrownBy(() -> REVIEWS.close(school.monitor().id(), id, review, 1)).isInstanceOf(MonitoringRefused.class);
    }
}
