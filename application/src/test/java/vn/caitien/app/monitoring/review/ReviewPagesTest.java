package vn.caitien.app.monitoring.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.work.TaskTerms;
import vn.caitien.app.work.TestWork;
import vn.caitien.app.work.Times;

/** Over the line: the walk through a review, its closing and its papers, for each role as the matrix says. */
class ReviewPagesTest {
    private final TestReviews school = TestReviews.founded();
    private final TestWork work = school.work();
    private final String list = "/schools/" + work.school() + "/plans/" + work.plan() + "/reviews";
    private final Visitor monitor = school.monitor().signedIn();

    private static Visitor.Answer post(Visitor visitor, String path, Map<String, String> fields) {
        visitor.get("/me");
        return visitor.post(path, fields);
    }

    private static String words(Visitor.Answer answer) {
        return answer.body().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    private boolean may(Served.Someone someone, Deed deed) {
        return Served.part(Permissions.class).may(someone.id(), work.school(), deed, Matter.ANY).allowed();
    }

    private String at(UUID review, String path) {
        return "/schools/" + work.school() + "/reviews/" + review + path;
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void the_school_s_people_read_reviews_and_nobody_else(Role role) {
        UUID review = school.written();
        Served.Someone someone = work.someone(role);
        int expected = may(someone, Deed.READ_DRAFT) ? 200 : 404;
        assertThat(someone.signedIn().get(list).status()).isEqualTo(expected);
        assertThat(someone.signedIn().get(at(review, "")).status()).isEqualTo(expected);
        assertThat(someone.signedIn().get(at(review, "/items/" + TestWork.ITEM)).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void the_monitoring_team_opens_writes_and_closes_and_nobody_else(Role role) {
        Served.Someone someone = work.someone(role);
        Visitor visitor = someone.signedIn();
        int expected = may(someone, Deed.OPEN_REVIEW) ? 303 : 404;
        assertThat(post(visitor, list + "/new", Map.of("moment", "YEAR_END")).status()).isEqualTo(expected);
        UUID review = school.written();
        assertThat(post(visitor, at(review, "/items/r1"), Map.of("version", "0", "progress", "DONE")).status()).isEqualTo(expected);
        assertThat(post(visitor, at(review, "/close"), Map.of("version", "1")).status()).isEqualTo(expected);
    }

    @Test
    void the_year_asks_for_two_reviews_and_says_what_asks() {
        assertThat(words(monitor.get(list))).contains("Cuối học kỳ I", "Cuối năm học", "Mẫu số 2, Thông tư 57/2026/TT-BGDĐT", "chưa");
    }

    @Test
    void beside_what_is_written_stands_what_is_known_and_a_sentence_to_begin_with() {
        work.give(TaskTerms.of("Phụ đạo Toán", null), Times.once(null, null));
        String page = words(monitor.get(at(school.opened(), "/items/" + TestWork.ITEM)));
        assertThat(page).contains("Phụ đạo Toán", "0 trên 1 việc xong.", "Xong 0/1 việc.", "Soạn sẵn từ 2 số liệu");
    }

    @Test
    void money_nobody_wrote_down_is_told_as_such() {
        assertThat(words(monitor.get(at(school.opened(), "/items/" + TestWork.ITEM + "/money")))).contains("Chưa ghi khoản chi nào");
    }

    @Test
    void the_sentence_is_not_kept_until_someone_writes() {
        work.give(TaskTerms.of("Phụ đạo Toán", null), Times.once(null, null));
        UUID review = school.opened();
        monitor.get(at(review, "/items/" + TestWork.ITEM));
        assertThat(school.one(review).items()).isEmpty();
    }

    @Test
    void keeping_an_item_leads_to_the_next() {
        UUID review = school.opened();
        Visitor.Answer answer = post(monitor, at(review, "/items/" + TestWork.ITEM), Map.of("version", "0", "result", "Xong nửa"));
        assertThat(answer.location()).endsWith(at(review, "/items/r1"));
        assertThat(school.one(review).judgement(TestWork.ITEM).result()).isEqualTo("Xong nửa");
    }

    @Test
    void what_another_wrote_meanwhile_is_told_and_the_words_stay_in_the_fields() {
        UUID review = school.written();
        String page = post(monitor, at(review, "/items/" + TestWork.ITEM), Map.of("version", "0", "result", "Lời mới")).body();
        assertThat(page).contains("Người khác vừa ghi nội dung này", "Lời mới");
        assertThat(school.one(review).judgement(TestWork.ITEM)).isEqualTo(TestReviews.SAID);
    }

    @Test
    void who_only_reads_sees_what_was_written_and_no_form() {
        String page = work.someone(Role.STAFF).signedIn().get(at(school.written(), "/items/" + TestWork.ITEM)).body();
        assertThat(page).contains("Dạy 24 trên 48 buổi.").doesNotContain("<textarea");
    }

    @Test
    void closing_tells_which_items_nobody_looked_at_and_lets_go_on() {
        UUID review = school.written();
        assertThat(words(monitor.get(at(review, "/conclude")))).contains("nội dung chưa ghi", "Vẫn đóng được");
        post(monitor, at(review, "/close"), new HashMap<>(Map.of("version", "1", "conclusion", "Đúng tiến độ.")));
        assertThat(school.one(review).isOpen()).isFalse();
        assertThat(words(monitor.get(at(review, "")))).contains("đã đóng", "Đúng tiến độ.", "Mã kiểm");
    }

    @Test
    void keeping_the_conclusion_closes_nothing() {
        UUID review = school.written();
        post(monitor, at(review, "/close"), Map.of("version", "1", "conclusion", "Đúng tiến độ.", "seek", "true"));
        assertThat(school.one(review).isOpen()).isTrue();
        assertThat(school.one(review).conclusion()).isEqualTo("Đúng tiến độ.");
    }

    @Test
    void a_review_without_a_word_is_not_closed_and_says_why() {
        assertThat(words(post(monitor, at(school.opened(), "/close"), Map.of("version", "1")))).contains("chưa ghi nội dung nào");
    }

    @Test
    void opening_again_asks_for_a_reason() {
        UUID review = school.closed();
        assertThat(words(post(monitor, at(review, "/reopen"), Map.of("version", "" + school.one(review).version(), "reason", "")))).contains("còn trống");
        post(monitor, at(review, "/reopen"), Map.of("version", "" + school.one(review).version(), "reason", "Sót số liệu"));
        assertThat(words(monitor.get(at(review, "")))).contains("Mở lại vì: Sót số liệu");
    }

    @Test
    void its_report_is_a_draft_while_it_is_open_and_what_was_kept_once_it_is_closed() {
        UUID review = school.written();
        assertThat(monitor.get(at(review, "/paper.docx")).status()).isEqualTo(200);
        TestReviews.REVIEWS.close(school.monitor().id(), work.school(), review, 1);
        assertThat(monitor.file(at(review, "/paper.pdf"))).isEqualTo(monitor.file(at(review, "/closings/1/paper.pdf")));
        assertThat(monitor.get(at(review, "/closings/2/paper.pdf")).status()).isEqualTo(404);
    }

    @Test
    void section_vi_is_there_once_a_review_is_closed() {
        assertThat(monitor.get(list + "/section/paper.docx").status()).isEqualTo(404);
        school.closed();
        assertThat(monitor.get(list + "/section/paper.docx").status()).isEqualTo(200);
        assertThat(monitor.get(list + "/section/paper.pdf").status()).isEqualTo(200);
    }

    @Test
    void a_draft_has_no_reviews() {
        String page = words(monitor.get("/schools/" + work.school() + "/plans/" + draft() + "/reviews"));
        assertThat(page).contains("Chưa rà soát được");
    }

    private PlanId draft() {
        return Served.part(ImprovementPlans.class).open(work.by(), work.school(), work.year(), null, "Kế hoạch đang soạn",
                TestPlans.content());
    }
}
