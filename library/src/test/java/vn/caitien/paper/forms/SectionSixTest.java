package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.monitoring.Facts;
import vn.caitien.monitoring.FullReview;
import vn.caitien.monitoring.Moment;
import vn.caitien.monitoring.ReviewRecord;
import vn.caitien.monitoring.Reviewed;
import vn.caitien.paper.PaperText;
import vn.caitien.paper.TruePlans;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Review;

class SectionSixTest {
    private static final Plan PLAN = TruePlans.of(Form.FORM_2, List.of(), List.of());
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 12);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 20);

    private static ReviewRecord review(Moment moment, String title, LocalDate opened, int number, String... results) {
        return new ReviewRecord(FullReview.head(moment, title, opened), number, null, List.of(), Arrays.stream(results).map(result ->
                new Reviewed("r1", 1, "Thư viện", null, Progress.UNDER_WAY, result.isEmpty() ? null : result, null, null, null,
                        new Facts(0, 0, 0, 0, List.of(), null, null, true, null, 0, 0))).toList(), List.of(), null);
    }

    private static ReviewRecord term(String... results) {
        return review(Moment.TERM_ONE, "Cuối học kỳ I", JANUARY, 1, results);
    }

    private static ReviewRecord end(String... results) {
        return review(Moment.YEAR_END, "Cuối năm học", MAY, 1, results);
    }

    private static ReviewRecord ofYear(ReviewRecord review, String year) {
        ReviewRecord.Head head = review.head();
        return new ReviewRecord(new ReviewRecord.Head(head.school(), head.plan(), head.paper(), head.signed(), year, head.moment(), head.title(),
                head.opened(), head.closed()), 1, null, List.of(), review.items(), List.of(), null);
    }

    private static List<Review> lines(ReviewRecord... closed) {
        return new SectionSix(List.of(closed)).in(PLAN).reviews();
    }

    @Test
    void a_plan_without_reviews_has_a_line_to_fill_for_each_moment() {
        assertThat(lines()).extracting(Review::when).containsExactly("Cuối học kỳ I", "Cuối năm học");
    }

    @Test
    void its_moments_are_those_of_the_form() {
        assertThat(lines(review(Moment.OTHER, "Tháng 12", JANUARY, 1, ""))).extracting(Review::when)
                .containsSubsequence(SecondForm.FORM.reviews()).containsExactly("Cuối học kỳ I", "Tháng 12", "Cuối năm học");
    }

    @Test
    void a_moment_not_reviewed_yet_stays_to_be_filled_however_many_lines_the_other_has() {
        assertThat(lines(term("một", "hai", "ba"))).extracting(Review::when, Review::result).containsExactly(tuple("Cuối học kỳ I", "một"),
                tuple("Cuối học kỳ I", "hai"), tuple("Cuối học kỳ I", "ba"), tuple("Cuối năm học", null));
    }

    @Test
    void the_plan_s_own_line_stays_for_a_moment_not_reviewed_yet() {
        Plan plan = TruePlans.sample("preschool-form2-2026");
        Review own = plan.reviews().stream().filter(line -> "Cuối năm học".equals(line.when())).findFirst().orElseThrow();
        assertThat(new SectionSix(List.of(term("một"))).in(plan).reviews()).last().isEqualTo(own);
    }

    @Test
    void lines_stand_in_the_order_of_the_year() {
        assertThat(lines(end("c"), review(Moment.OTHER, "Tháng 3", LocalDate.of(2027, 3, 1), 1, "b"), term("a"))).extracting(Review::result)
                .containsExactly("a", "b", "c");
    }

    @Test
    void the_end_of_term_one_looked_at_late_stands_before_the_end_of_the_year() {
        assertThat(lines(end("b"), review(Moment.TERM_ONE, "Cuối học kỳ I", MAY.plusDays(3), 1, "a"))).extracting(Review::result)
                .containsExactly("a", "b");
    }

    @Test
    void of_a_review_closed_again_the_last_counts() {
        assertThat(lines(review(Moment.TERM_ONE, "Cuối học kỳ I", JANUARY, 2, "sau"), term("trước"), end("b"))).extracting(Review::result)
                .containsExactly("sau", "b");
    }

    @Test
    void a_review_called_otherwise_when_it_was_closed_again_is_the_same_review() {
        assertThat(lines(term("trước"), review(Moment.TERM_ONE, "Kết thúc học kỳ I", JANUARY, 2, "sau"), end("b"))).extracting(Review::result)
                .containsExactly("sau", "b");
    }

    @Test
    void other_reviews_of_a_year_all_count() {
        assertThat(lines(review(Moment.OTHER, "Tháng 11", JANUARY, 1, "a"), review(Moment.OTHER, "Tháng 12", JANUARY, 1, "b"))).extracting(Review::result)
                .containsExactly(null, "a", "b", null);
    }

    @Test
    void how_far_an_item_is_stands_where_no_result_was_written() {
        assertThat(lines(term(""), end("b")).getFirst().result()).isEqualTo("Đang thực hiện");
    }

    @Test
    void a_review_in_which_nothing_was_judged_is_a_line_to_fill() {
        assertThat(lines(term(), end("b"))).extracting(Review::when, Review::content).containsExactly(tuple("Cuối học kỳ I", null),
                tuple("Cuối năm học", "1. Thư viện"));
    }

    @Test
    void reviews_of_several_years_name_their_year() {
        assertThat(lines(term("sau"), ofYear(end("trước"), "2025-2026"))).extracting(Review::when).containsExactly("Cuối học kỳ I, năm học 2025-2026",
                "Cuối năm học, năm học 2025-2026", "Cuối học kỳ I, năm học 2026-2027", "Cuối năm học, năm học 2026-2027");
    }

    @Test
    void nothing_else_of_the_plan_changes() {
        Plan plan = TruePlans.sample("preschool-form2-2026");
        Plan filled = new SectionSix(List.of(term("một"))).in(plan);
        assertThat(filled).usingRecursiveComparison().ignoringFields("reviews").isEqualTo(plan);
    }

    @Test
    void a_plan_on_another_form_has_a_paper_of_its_own_with_the_same_five_columns() {
        assertThat(PaperText.of(new SectionSix(List.of(term("một"))).paper(SignOffListTest.PLAN, null))).contains("BẢNG THEO DÕI, ĐÁNH GIÁ",
                "Kế hoạch số 05/KH-THBD", "HEADING Thời điểm | HEADING Nội dung theo dõi | HEADING Kết quả thực hiện | HEADING Điều chỉnh (nếu có)"
                        + " | HEADING Người đánh giá", "TEXT Cuối học kỳ I | TEXT 1. Thư viện | TEXT một | TEXT … | TEXT …",
                "TEXT Cuối năm học | TEXT …", "ngày … tháng … năm …");
    }
}
