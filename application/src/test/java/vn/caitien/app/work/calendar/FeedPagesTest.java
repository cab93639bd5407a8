package vn.caitien.app.work.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.page.TestServer;
import vn.caitien.app.trail.Trail;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskTerms;
import vn.caitien.app.work.TestWork;
import vn.caitien.app.work.Times;

class FeedPagesTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private final TestWork work = TestWork.founded();
    private final Served.Someone teacher = Served.someone().wasAlready(Role.STAFF, work.school());
    private final Visitor visitor = teacher.signedIn();

    @Test
    void a_calendar_of_one_s_own_tells_one_s_own_tasks() {
        work.task("Việc của cô", new Doer(teacher.id().value(), "Cô"), DUE);
        work.task("Việc của người khác", new Doer(null, "Thầy"), DUE);
        assertThat(summaries(made("mine"))).contains("Việc của cô").doesNotContain("Việc của người khác");
    }

    @Test
    void who_helps_has_it_too() {
        work.give(new TaskTerms("Việc chung", new Doer(null, "Thầy"), List.of(new Doer(teacher.id().value(), "Cô")), null, null, null, null), Times.once(null, DUE));
        assertThat(summaries(made("mine"))).contains("Việc chung");
    }

    @Test
    void a_calendar_of_the_plan_tells_all() {
        work.task("Việc của người khác", new Doer(null, "Thầy"), DUE);
        assertThat(summaries(made("plans"))).contains("Việc của người khác");
    }

    @Test
    void it_tells_the_days_the_province_sets() {
        assertThat(summaries(made("mine"))).contains("Ngày hội thử, theo Công văn 00/VD");
    }

    @Test
    void it_says_what_it_is_and_is_for_no_one_else_to_keep() {
        HttpResponse<byte[]> answer = asked(made("plans"), null);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase("text/calendar;charset=UTF-8"));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValueSatisfying(kept -> assertThat(kept).contains("private"));
    }

    @Test
    void programs_that_ask_leave_no_sessions_behind() {
        assertThat(asked(made("plans"), null).headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void who_has_it_already_need_not_get_it_again_until_something_changes() {
        TaskId task = work.task("Sơ kết", new Doer(null, "Thầy"), DUE);
        String address = made("plans");
        String tag = asked(address, null).headers().firstValue("ETag").orElseThrow();
        assertThat(asked(address, tag).statusCode()).isEqualTo(304);
        TestWork.TASKS.change(work.by(), work.school(), task, 1, TaskTerms.of("Sơ kết học kỳ", new Doer(null, "Thầy")), Times.once(null, DUE));
        assertThat(asked(address, tag).statusCode()).isEqualTo(200);
    }

    @Test
    void a_task_that_changed_says_so() {
        TaskId task = work.task("Sơ kết", new Doer(null, "Thầy"), DUE);
        String address = made("plans");
        assertThat(event(address, task).getSequence().toString()).isEqualTo("SEQUENCE:1\r\n");
        TestWork.TASKS.change(work.by(), work.school(), task, 1, TaskTerms.of("Sơ kết học kỳ", new Doer(null, "Thầy")), Times.once(null, DUE));
        assertThat(event(address, task).getSequence().toString()).isEqualTo("SEQUENCE:2\r\n");
    }

    @Test
    void a_changed_address_opens_and_the_old_one_does_not() {
        String old = made("mine");
        String fresh = made("mine");
        assertThat(asked(fresh, null).statusCode()).isEqualTo(200);
        assertThat(asked(old, null).statusCode()).isEqualTo(404);
    }

    @Test
    void the_two_kinds_do_not_end_each_other() {
        String mine = made("mine");
        made("plans");
        assertThat(asked(mine, null).statusCode()).isEqualTo(200);
    }

    @Test
    void what_was_withdrawn_opens_nothing() {
        String address = made("mine");
        posted(here() + "/withdraw", Map.of("extent", "mine"));
        assertThat(asked(address, null).statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(visitor.get(here()).body()).select("main").text()).doesNotContain("Đang mở");
    }

    @Test
    void who_lost_the_right_lost_the_calendar() {
        String address = made("plans");
        teacher.left(work.school());
        assertThat(asked(address, null).statusCode()).isEqualTo(404);
    }

    @Test
    void an_answer_to_a_wrong_word_tells_nothing_of_the_school() {
        HttpResponse<byte[]> answer = asked(made("plans").replaceAll("....[.]ics", "AAAA.ics"), null);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain(work.school().toString());
    }

    @Test
    void a_link_to_a_task_is_no_calendar() {
        assertThat(asked("/feed/x.ics", null).statusCode()).isEqualTo(404);
    }

    @Test
    void the_address_is_shown_once() {
        String address = made("mine");
        String word = address.substring(address.lastIndexOf('/') + 1);
        assertThat(visitor.get(here()).body()).doesNotContain(word).contains("Đang mở");
    }

    @Test
    void the_page_says_since_when_and_whether_it_is_read() {
        String address = made("mine");
        assertThat(text()).contains("chưa ứng dụng nào đọc");
        asked(address, null);
        assertThat(text()).contains("đọc lần cuối ngày " + DateTimeFormatter.ofPattern("dd/MM/yyyy").format(Today.of(Clock.systemUTC())));
    }

    @Test
    void the_page_says_who_can_read_and_what_a_telephone_needs() {
        assertThat(text()).contains("Ai có địa chỉ này đều đọc được lịch", "chỉ dùng được trên chính máy này", "TLS");
    }

    @Test
    void links_lead_to_the_task() {
        TaskId task = work.task("Sơ kết", new Doer(null, "Thầy"), DUE);
        assertThat(event(made("plans"), task).getUrl().getValue()).endsWith("/schools/" + work.school() + "/tasks/" + task);
    }

    @Test
    void the_record_tells_of_it_and_not_the_word() {
        String address = made("plans");
        posted(here() + "/withdraw", Map.of("extent", "plans"));
        assertThat(Served.part(SchoolTables.class).within(work.school(), () -> Served.part(Trail.class).latest(work.school(), Long.MAX_VALUE, 2)))
                .extracting(entry -> entry.act().kind()).containsExactly("calendar.withdrawn", "calendar.made-plans");
        assertThat(work.head().signedIn().get("/schools/" + work.school() + "/record").body()).doesNotContain(address.substring(address.lastIndexOf('/') + 1));
    }

    @Test
    void a_kind_nobody_knows_is_not_there() {
        assertThat(posted(here(), Map.of("extent", "all")).status()).isEqualTo(404);
    }

    /** Makes one by the page, and gives its path. */
    private String made(String extent) {
        Document page = Jsoup.parse(posted(here(), Map.of("extent", extent)).body());
        return URI.create(page.selectFirst("#address").attr("value")).getPath();
    }

    private Visitor.Answer posted(String path, Map<String, String> fields) {
        visitor.get(here());
        return visitor.post(path, fields);
    }

    private String text() {
        return Jsoup.parse(visitor.get(here()).body()).select("main").text();
    }

    private String here() {
        return "/schools/" + work.school() + "/work/feeds";
    }

    private static List<String> summaries(String path) {
        return events(path).stream().map(event -> event.getSummary().getValue()).toList();
    }

    private static VEvent event(String path, TaskId task) {
        return events(path).stream().filter(event -> event.getUid().orElseThrow().getValue().startsWith(task.toString())).findFirst().orElseThrow();
    }

    private static List<VEvent> events(String path) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(asked(path, null).body())).getComponents(Component.VEVENT);
        } catch (IOException | ParserException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static HttpResponse<byte[]> asked(String path, @Nullable String tag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.at(path)));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
