package vn.caitien.app.work.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.access.Visitor.Answer;
import vn.caitien.app.evidence.arrival.TestDeliveries;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.LinkWord;
import vn.caitien.app.work.TaskDetail;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskLinks;
import vn.caitien.app.work.TaskState;
import vn.caitien.app.work.TestWork;
import vn.caitien.app.work.obstacle.Obstacles;

/** A link opens one task for one person, while it may. */
class OpenTaskTest {
    private static final TaskLinks LINKS = Served.part(TaskLinks.class);
    private static final int MISSING = 404;
    private final TestWork work = TestWork.founded();
    private final LocalDate today = LocalDate.now(Today.VIETNAM);
    private final TaskId task = work.task("Khảo sát ý kiến cha mẹ", new Doer(null, "Trưởng ban đại diện"), today.plusDays(20));
    private final Visitor stranger = new Visitor();

    private String link(Doer person, LocalDate until) {
        return "/t/" + LINKS.make(work.by(), work.school(), task, person, until).text();
    }

    private String link() {
        return link(new Doer(null, "Bà Sáu"), today.plusDays(1));
    }

    private Answer report(String link, Map<String, String> fields) {
        stranger.get(link);
        return stranger.post(link, fields);
    }

    @Test
    void who_holds_it_sees_that_task_and_no_way_into_the_school() {
        work.task("Việc kín", null, today);
        Answer answer = stranger.get(link());
        assertThat(answer.body()).contains("Khảo sát ý kiến cha mẹ", "Bà Sáu").doesNotContain("Việc kín", "/schools/");
    }

    @Test
    void what_they_report_is_theirs() {
        report(link(), Map.of("state", "DONE", "said", "Đã phát 40 phiếu"));
        TaskDetail detail = TestWork.TASKS.detail(work.school(), task);
        assertThat(detail.task().state()).isEqualTo(TaskState.DONE);
        assertThat(detail.reports()).singleElement().satisfies(report -> {
            assertThat(report.reporter()).isEqualTo(new Doer(null, "Bà Sáu"));
            assertThat(report.byLink()).isTrue();
        });
        assertThat(detail.links().getFirst().used()).isNotNull();
    }

    @Test
    void the_same_report_sent_twice_is_there_once() {
        Map<String, String> fields = Map.of("state", "DONE", "mark", UUID.randomUUID().toString());
        String link = link();
        report(link, fields);
        report(link, fields);
        assertThat(TestWork.TASKS.detail(work.school(), task).reports()).hasSize(1);
    }

    @Test
    void what_stands_in_their_way_comes_to_the_head_with_the_report_and_once() {
        Map<String, String> fields = Map.of("state", "WAITING", "hindrance", "Thiếu 40 phiếu", "mark", UUID.randomUUID().toString());
        String link = link();
        report(link, fields);
        report(link, fields);
        assertThat(Served.part(Obstacles.class).of(work.school(), task)).singleElement().satisfies(raised -> {
            assertThat(raised.words()).isEqualTo("Thiếu 40 phiếu");
            assertThat(raised.reporter()).isEqualTo(new Doer(null, "Bà Sáu"));
            assertThat(raised.enteredBy()).isNull();
        });
    }

    @Test
    void it_says_that_the_head_was_told_of_what_stands_in_the_way() {
        assertThat(report(link(), Map.of("state", "WAITING", "hindrance", "Thiếu phiếu")).body()).contains("Khó khăn đã gửi hiệu trưởng");
        assertThat(report(link(), Map.of("state", "WAITING", "hindrance", " ")).body()).doesNotContain("Khó khăn đã gửi hiệu trưởng");
    }

    @Test
    void a_file_that_came_with_it_proves_the_task_and_waits_for_its_code() {
        String link = link();
        stranger.get(link);
        stranger.give(link, Map.of("state", "DONE"), "files", "phiếu.pdf", TestDeliveries.pdf("Phiếu khảo sát"));
        assertThat(TestWork.TASKS.detail(work.school(), task).proofs()).singleElement()
                .satisfies(proof -> assertThat(proof.name()).isEqualTo("phiếu.pdf"));
        assertThat(work.one(task).proofs()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_refused_does_not_lose_the_report() {
        String link = link();
        stranger.get(link);
        Answer answer = stranger.give(link, Map.of("state", "DONE", "said", "Xong"), "files", "ảnh.jpg", "MZ chương trình".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body()).contains("ảnh.jpg");
        assertThat(work.one(task).state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void it_opens_nothing_after_its_last_day() {
        assertThat(stranger.get(link(new Doer(null, "Bà Sáu"), today)).status()).isEqualTo(200);
        assertThat(stranger.get(link(new Doer(null, "Bà Sáu"), today.minusDays(1))).status()).isEqualTo(MISSING);
    }

    @Test
    void nor_after_it_was_revoked_also_for_a_page_that_was_open() {
        String link = link();
        stranger.get(link);
        LINKS.revoke(work.by(), work.school(), task, LINKS.of(work.school(), task).getFirst().id());
        assertThat(stranger.post(link, Map.of("state", "DONE")).status()).isEqualTo(MISSING);
        assertThat(work.one(task).state()).isEqualTo(TaskState.NOT_BEGUN);
    }

    @Test
    void its_word_opens_nothing_in_another_school() {
        LinkWord word = LinkWord.of(link().substring("/t/".length())).orElseThrow();
        SchoolId other = TestSchool.founded();
        byte[] bytes = Base64.getUrlDecoder().decode(word.text());
        ByteBuffer.wrap(bytes).putLong(other.value().getMostSignificantBits()).putLong(other.value().getLeastSignificantBits());
        assertThat(stranger.get("/t/" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)).status()).isEqualTo(MISSING);
    }

    @Test
    void who_has_an_account_is_sent_to_sign_in() {
        Served.Someone teacher = work.someone(Role.STAFF);
        Answer answer = stranger.get(link(new Doer(teacher.id().value(), "Cô giáo"), today));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).contains("/schools/" + work.school() + "/tasks/" + task + "/report");
    }

    @Test
    void a_clerk_makes_none() {
        Served.Someone clerk = work.someone(Role.CLERK);
        Visitor visitor = clerk.signedIn();
        visitor.get("/me");
        assertThat(visitor.post("/schools/" + work.school() + "/tasks/" + task + "/links/new", Map.of("person", "Bà Sáu", "until", today.toString())).status())
                .isEqualTo(MISSING);
    }
}
