package vn.caitien.app.work.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.Today;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TestWork;

/** Over the line: each role raises, answers and reads as the matrix says, and no more. */
class ObstaclePagesTest {
    private static final Obstacles OBSTACLES = Served.part(Obstacles.class);
    private static final LocalDate TODAY = Today.of(Clock.systemUTC());
    private final TestWork work = TestWork.founded();
    private final String list = "/schools/" + work.school() + "/plans/" + work.plan() + "/obstacles";
    private final Visitor head = work.head().signedIn();

    private static Visitor.Answer post(Visitor visitor, String path, Map<String, String> fields) {
        visitor.get("/me");
        return visitor.post(path, fields);
    }

    private boolean may(Served.Someone someone, Deed deed) {
        return Served.part(Permissions.class).may(someone.id(), work.school(), deed, Matter.ANY).allowed();
    }

    private String raised() {
        return post(head, list + "/new", Map.of("item", "r0", "obstacle", "Chưa có báo giá")).location();
    }

    private Visitor.Answer answered(Visitor visitor, String path, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("version", "1", "said", "Lấy thêm báo giá", "outcome", "solved"));
        fields.putAll(more);
        return post(visitor, path + "/answer", fields);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void the_school_s_people_read_them_and_nobody_else(Role role) {
        Served.Someone someone = work.someone(role);
        String one = raised();
        int expected = may(someone, Deed.READ_DRAFT) ? 200 : 404;
        assertThat(someone.signedIn().get(list).status()).isEqualTo(expected);
        assertThat(someone.signedIn().get(one).status()).isEqualTo(expected);
    }

    @Test
    void one_left_when_its_plan_was_closed_is_told_as_such_and_waits_for_nobody() {
        raised();
        assertThat(head.get("/schools/" + work.school() + "/work/waiting").body()).contains("Chưa có báo giá", "Trả lời");
        ImprovementPlans plans = Served.part(ImprovementPlans.class);
        plans.close(work.by(), work.school(), work.plan(), plans.one(work.school(), work.plan()).version());
        assertThat(head.get(list).body()).contains("chưa giải quyết, kế hoạch không còn thực hiện");
        assertThat(head.get("/schools/" + work.school() + "/work/waiting").body()).doesNotContain("Chưa có báo giá");
    }

    @Test
    void one_of_an_older_plan_that_is_still_carried_out_stands_on_the_first_page_too() {
        raised();
        PlanId later = TestPlans.issued(Served.part(ImprovementPlans.class), work.head().id(), work.school(), TestSchool.year(work.school(), 2027),
                work.person(), "06/KH-TH");
        post(head, list.replace(work.plan().toString(), later.toString()) + "/new", Map.of("item", "r0", "obstacle", "Thiếu loa"));
        assertThat(head.get("/schools/" + work.school() + "/work/waiting").body()).contains("Chưa có báo giá", "Thiếu loa");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void who_may_report_any_raises_one_on_an_item(Role role) {
        Served.Someone someone = work.someone(role);
        boolean may = may(someone, Deed.REPORT_OBSTACLE);
        assertThat(post(someone.signedIn(), list + "/new", Map.of("item", "r0", "obstacle", "Thiếu phòng")).status() == 303).isEqualTo(may);
        assertThat(OBSTACLES.of(work.school(), work.plan())).hasSize(may ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void who_may_report_for_others_enters_what_they_tell(Role role) {
        Served.Someone someone = work.someone(role);
        boolean may = may(someone, Deed.REPORT_FOR_ANOTHER);
        post(someone.signedIn(), list + "/new", Map.of("item", "r0", "obstacle", "Thiếu phòng", "reporter", work.person().toString()));
        assertThat(OBSTACLES.of(work.school(), work.plan()).stream().filter(one -> one.enteredBy() != null)).hasSize(may ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void what_is_sent_to_the_head_the_head_answers(Role role) {
        Served.Someone someone = work.someone(role);
        String one = raised();
        assertThat(answered(someone.signedIn(), one, Map.of()).status()).isEqualTo(may(someone, Deed.ANSWER_OBSTACLE) ? 303 : 404);
        assertThat(OBSTACLES.of(work.school(), work.plan()).getFirst().state() == ObstacleState.SOLVED)
                .isEqualTo(may(someone, Deed.ANSWER_OBSTACLE));
    }

    @Test
    void who_is_named_of_the_council_answers() {
        Served.Someone secretary = work.someone(Role.SECRETARY);
        String form = head.get(list + "/new").body();
        assertThat(form).contains("value=\"" + secretary.id() + "\"");
        Visitor.Answer sent = post(head, list + "/new", Map.of("item", "r0", "obstacle", "Thiếu phòng", "addressee", secretary.id().toString()));
        assertThat(sent.body()).isEmpty();
        String one = sent.location();
        assertThat(secretary.signedIn().get(one).body()).contains("/answer\"");
        assertThat(work.someone(Role.COUNCIL_MEMBER).signedIn().get(one).body()).doesNotContain("/answer\"");
        assertThat(answered(secretary.signedIn(), one, Map.of()).status()).isEqualTo(303);
    }

    @Test
    void a_teacher_raises_one_on_a_task_of_theirs() {
        Served.Someone teacher = work.someone(Role.STAFF);
        TaskId task = work.task("Lập dự toán", new Doer(teacher.id().value(), "Võ Thị"), TODAY);
        TaskId other = work.task("Việc khác", null, TODAY);
        Visitor visitor = teacher.signedIn();
        assertThat(visitor.get(list + "/new").body()).contains("Lập dự toán").doesNotContain("Việc khác", "Ai phản ánh");
        assertThat(visitor.get(list + "/new?task=" + other).status()).isEqualTo(404);
        String one = post(visitor, list + "/new", Map.of("task", task.toString(), "obstacle", "Chưa có báo giá")).location();
        assertThat(head.get(one).body()).contains("Lập dự toán", "Chưa có báo giá", "Gửi tới: Hiệu trưởng");
        assertThat(head.get(list).body()).contains("Nên làm tiếp", "phản ánh hôm nay", one + "\"", "/proposals\"", "/supports\"");
    }

    @Test
    void what_is_missing_is_told_beside_it_with_what_was_written() {
        assertThat(post(head, list + "/new", Map.of("item", "r0", "obstacle", " ")).body()).contains("Ô này còn trống");
        assertThat(post(head, list + "/new", Map.of("item", "r999", "obstacle", "Thiếu phòng")).body()).contains("Chưa chọn", "Thiếu phòng");
        String one = raised();
        assertThat(answered(head, one, Map.of("outcome", "taken-up")).body()).contains("Hãy ghi ngày hẹn xong", "Lấy thêm báo giá");
        assertThat(answered(head, one, Map.of("outcome", "taken-up", "until", TODAY.minusDays(1).toString())).body()).contains("Ngày hẹn đã qua");
        assertThat(answered(head, one, Map.of("said", "")).body()).contains("Ô này còn trống");
        assertThat(answered(head, one, Map.of("outcome", "reopened")).body()).contains("Chưa chọn");
    }

    @Test
    void it_is_taken_up_solved_and_opened_again() {
        String one = raised();
        answered(head, one, Map.of("outcome", "taken-up", "until", TODAY.plusDays(5).toString()));
        assertThat(head.get(one).body()).contains("đang giải quyết, đến", "nhận giải quyết đến ngày", "hẹn xong ngày");
        answered(head, one, Map.of("version", "2"));
        assertThat(head.get(one).body()).contains("đã giải quyết", "/reopen\"").doesNotContain("/answer\"");
        assertThat(post(head, one + "/reopen", Map.of("version", "3", "said", "")).body()).contains("Ô này còn trống");
        assertThat(post(head, one + "/reopen", Map.of("version", "3", "said", "Báo giá sai")).status()).isEqualTo(303);
        assertThat(head.get(one).body()).contains("Báo giá sai", "đang chờ", "/answer\"");
    }

    @Test
    void an_answer_to_an_older_page_changes_nothing() {
        String one = raised();
        answered(head, one, Map.of("outcome", "answered"));
        assertThat(answered(head, one, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void before_there_is_one_the_page_teaches_what_it_is_for() {
        assertThat(head.get(list).body()).contains("Chưa ai phản ánh khó khăn nào", "/obstacles/new\"");
    }

    @Test
    void a_draft_has_none() {
        String draft = "/schools/" + work.school() + "/plans/" + Served.part(ImprovementPlans.class)
                .open(work.by(), work.school(), work.year(), null, "Nháp", TestPlans.content()) + "/obstacles";
        assertThat(head.get(draft).body()).doesNotContain("/obstacles/new\"");
        assertThat(head.get(draft + "/new").body()).contains("kế hoạch đang soạn");
        assertThat(post(head, draft + "/new", Map.of("item", "r0", "obstacle", "Thiếu phòng")).location()).isEmpty();
    }

    @Test
    void the_fifty_first_is_on_the_second_page() {
        TestObstacles.raised(work.by(), work.school(), work.plan(), 51);
        assertThat(head.get(list).body()).contains("Khó khăn thứ 49").doesNotContain("Khó khăn thứ 50");
        assertThat(head.get(list + "?page=2").body()).contains("Khó khăn thứ 50").doesNotContain("Khó khăn thứ 49");
    }

    @Test
    void one_of_another_school_is_not_found_below_one_s_own() {
        TestWork other = TestWork.founded();
        String strange = TestObstacles.raised(other.by(), other.school(), other.plan(), 1).toString();
        assertThat(head.get("/schools/" + work.school() + "/obstacles/" + strange).status()).isEqualTo(404);
        assertThat(answered(head, "/schools/" + work.school() + "/obstacles/" + strange, Map.of()).status()).isEqualTo(404);
        assertThat(head.get("/schools/" + TestSchool.founded() + "/obstacles/" + strange).status()).isEqualTo(404);
    }
}
