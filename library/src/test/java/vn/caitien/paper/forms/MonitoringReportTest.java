package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.monitoring.FullReview;
import vn.caitien.monitoring.Member;
import vn.caitien.monitoring.Recommendation;
import vn.caitien.monitoring.Recommendation.Standing;
import vn.caitien.monitoring.ReviewRecord;
import vn.caitien.paper.Golden;
import vn.caitien.paper.PaperText;
import vn.caitien.paper.document.Pages;
import vn.caitien.plan.Header;

class MonitoringReportTest {
    private static final ReviewRecord REVIEW = FullReview.review();

    private static String report(ReviewRecord review) {
        return PaperText.of(new MonitoringReport(FullReview.PLAN, review).paper());
    }

    private static String team(Member... members) {
        return report(new ReviewRecord(REVIEW.head(), 1, null, List.of(members), REVIEW.items(), List.of(), null));
    }

    private static String recommended(Standing standing, @Nullable LocalDate until, @Nullable String answer) {
        return report(new ReviewRecord(REVIEW.head(), 1, null, List.of(), List.of(), List.of(new Recommendation("Mua sách", null, "Kế toán", until,
                LocalDate.of(2027, 1, 12), standing, answer, false)), null));
    }

    @Test
    void it_is_printed_as_it_was_looked_at() throws IOException {
        Golden.holds("monitoring-report.paper.txt", report(REVIEW));
    }

    @Test
    void its_number_is_left_to_be_given_and_its_day_is_that_of_closing() {
        assertThat(report(REVIEW)).contains("Số:      /BC-THCSBS", "Bến Sen, ngày 15 tháng 01 năm 2027");
    }

    @Test
    void the_first_report_of_a_review_is_not_made_again() {
        assertThat(report(REVIEW)).doesNotContain("Lập lại");
    }

    @Test
    void a_review_closed_again_says_how_often_and_why() {
        assertThat(report(FullReview.review(3, "Nhập sót\nsố liệu"))).contains("Lập lại lần 2 (bản thứ 3): Nhập sót số liệu");
    }

    @Test
    void the_number_of_the_plan_is_the_one_the_review_was_made_upon() {
        Header later = new PaperWords(FullReview.PLAN, Map.of()).head("18/KH-THCSBS", LocalDate.of(2027, 2, 1), "Bản sau");
        assertThat(PaperText.of(new MonitoringReport(later, REVIEW).paper())).contains("Kế hoạch số 05/KH-THCSBS ngày 03/09/2026")
                .doesNotContain("18/KH", "Bản sau");
    }

    @Test
    void done_without_proof_is_said_apart() {
        assertThat(report(REVIEW)).contains("8/15 việc đã xong, trong đó 3 việc xong chưa có minh chứng; 3 việc quá hạn");
    }

    @Test
    void items_of_which_nothing_was_said_are_counted_apart() {
        assertThat(report(REVIEW)).contains("| TEXT Chưa ghi mức độ | SHORT 1 | SHORT 6");
    }

    @Test
    void figures_that_are_unknown_are_dots_and_never_0() {
        assertThat(report(REVIEW)).contains("TEXT Chưa có việc nào ⏎ Trước → sau: … ⏎ Đã chi: … ⏎ Dự kiến: …", "41,5% → … (mục tiêu 80%)")
                .doesNotContain("0/0", ": 0 đồng");
    }

    @Test
    void its_table_of_items_lies() {
        assertThat(new MonitoringReport(FullReview.PLAN, REVIEW).paper().parts()).extracting(Pages::orientation).containsExactly(
                Pages.Orientation.PORTRAIT, Pages.Orientation.LANDSCAPE, Pages.Orientation.PORTRAIT);
    }

    @Test
    void the_leader_of_the_team_signs_for_it() {
        assertThat(report(REVIEW)).contains("TM. TỔ GIÁM SÁT / TỔ TRƯỞNG / Lê Hữu Phước");
    }

    @Test
    void who_leads_is_left_open_where_none_or_two_could() {
        assertThat(team(new Member("Lan", "Tổ phó"), new Member("Đức", "Tổ trưởng tổ Toán"))).contains("TỔ TRƯỞNG / …");
        assertThat(team(new Member("Lan", "tổ trưởng"), new Member("Đức", "Tổ trưởng Tổ Giám sát"))).contains("TỔ TRƯỞNG / …");
    }

    @Test
    void a_team_that_is_not_known_is_left_open() {
        assertThat(team()).contains("ITEM - Thành phần Tổ Giám sát: …");
    }

    @Test
    void recommendations_of_earlier_reviews_stand_first_under_a_band() {
        assertThat(report(REVIEW)).containsSubsequence("BAND<5x1> Kiến nghị của các đợt trước", "SHORT 1 | TEXT Nộp hồ sơ", "(Kiến nghị ngày 05/11/2026)",
                "BAND<5x1> Kiến nghị của đợt này", "SHORT 3 | TEXT Bố trí thêm");
    }

    @Test
    void without_earlier_recommendations_there_is_no_band() {
        assertThat(recommended(Standing.OPEN, null, null)).contains("SHORT 1 | TEXT Mua sách | TEXT Kế toán | SHORT … | TEXT Chưa trả lời").doesNotContain("BAND");
    }

    @Test
    void one_whose_day_has_passed_unanswered_says_so() {
        assertThat(recommended(Standing.OPEN, LocalDate.of(2027, 1, 14), null)).contains("Chưa trả lời, đã quá ngày hẹn");
        assertThat(recommended(Standing.OPEN, LocalDate.of(2027, 1, 15), null)).doesNotContain("quá ngày hẹn");
    }

    @Test
    void one_that_was_answered_tells_how_and_with_what_words() {
        assertThat(recommended(Standing.DONE, LocalDate.of(2027, 1, 14), "đã mua 20 cuốn")).contains("Đã thực hiện: đã mua 20 cuốn");
        assertThat(recommended(Standing.ACCEPTED, LocalDate.of(2027, 1, 14), null)).contains("TEXT Tiếp nhận\n");
    }

    @Test
    void a_review_without_lessons_or_recommendations_says_so() {
        ReviewRecord bare = new ReviewRecord(REVIEW.head(), 1, null, List.of(), List.of(), List.of(), null);
        assertThat(report(bare)).contains("Chưa ghi nhận xét nào.", "Đợt này chưa ghi kiến nghị nào.");
    }

    @Test
    void words_of_several_lines_are_paragraphs_of_their_own() {
        ReviewRecord two = new ReviewRecord(REVIEW.head(), 1, null, List.of(), List.of(), List.of(), "Đúng tiến độ.\n\n- Cần thêm tiền.");
        assertThat(report(two)).contains("BODY Kết luận: Đúng tiến độ.\nITEM - Cần thêm tiền.");
    }
}
