package vn.caitien.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.mail.KeptMail;
import vn.caitien.app.platform.mail.MailState;
import vn.caitien.app.platform.mail.Outbox;

/** A school year of a plan, lived day by day from its issue to the end of May over a whole server: what is left of it in the end. */
@Tag("full")
class SchoolYearTest {
    private static final String COUNTS = "17 việc: 12 xong (7 có minh chứng), 0 đang làm, 0 đang chờ, 4 quá hạn, 0 chưa đến kỳ. 1 việc đã thôi.";
    private static final int MAILS = 500;
    @TempDir
    private static Path folder;
    private static YearSchool school;
    private static YearStory story;

    @BeforeAll
    static void live() throws IOException {
        school = new YearSchool(folder);
        story = new YearStory(school);
        story.told();
    }

    @AfterAll
    static void close() {
        school.close();
    }

    private static String plan(String page) {
        return school.head.says(school.ofPlan(page));
    }

    private static String task(int task) {
        return school.head.says(story.task(task));
    }

    private static TaskDetail detail(int task) {
        return school.server.part(SchoolTasks.class).detail(school.id, story.id(task));
    }

    private static List<KeptMail> mails() {
        return school.server.part(Outbox.class).last(school.id, MAILS);
    }

    @Test
    void the_words_of_five_items_became_fourteen_tasks_and_three_were_added() {
        assertThat(school.tasks().stream().map(Task::item)).hasSize(17).filteredOn(item -> item.equals("r1")).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks", "/gantt", "/gantt/print?paper=a4"})
    void every_page_of_the_tasks_tells_the_same_figures(String page) {
        assertThat(school.head.page(school.ofPlan(page)).outerHtml()).contains(COUNTS);
    }

    @Test
    void so_do_the_columns_of_the_board() {
        assertThat(plan("/board")).containsSubsequence("Quá hạn (4)", "Đang làm (0)", "Đang chờ (0)", "Chưa làm (0)", "Xong (12)");
    }

    @Test
    void so_does_the_first_page() {
        assertThat(school.head.says(school.at("/work/brief"))).containsSubsequence("Trong 17 việc", "12 việc đã xong",
                "trong đó 5 việc chưa có minh chứng", "4 việc quá hạn", "1 việc thôi không làm");
        assertThat(school.head.says(school.at("/work/waiting"))).contains("Khó khăn chưa giải quyết (1)");
    }

    @ParameterizedTest
    @CsvSource({"late, 4", "under-way, 0", "waiting, 0", "not-begun, 0", "done, 12", "dropped, 1"})
    void the_list_shows_as_many_of_a_state_as_the_figures_say(String state, int many) {
        assertThat(school.head.page(school.ofPlan("/tasks?state=" + state)).select("table tbody tr")).hasSize(many);
    }

    @Test
    void what_is_late_at_the_end_is_told_to_the_school_in_as_many_words() {
        assertThat(school.head.says(school.at("/work/reminders"))).contains("có 4 việc quá hạn");
    }

    @Test
    void a_late_task_was_shown_late_and_then_done() {
        assertThat(story.seen.get("a late task")).contains("quá hạn 9 ngày");
        assertThat(detail(1).task().state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void a_dropped_task_tells_why() {
        assertThat(task(2)).contains("thôi làm", "Đã có tổ trưởng phụ trách");
    }

    @Test
    void a_monthly_task_was_reported_once_in_each_of_nine_months() {
        assertThat(detail(14).reports().reversed().stream().map(report -> report.round() + ": " + report.written().atZone(Today.VIETNAM).getMonthValue()))
                .containsExactly("1: 9", "2: 10", "3: 11", "4: 12", "5: 1", "6: 2", "7: 3", "8: 4", "9: 5");
    }

    @Test
    void every_other_month_the_clerk_entered_what_she_told() {
        assertThat(detail(14).reports().stream().filter(report -> "Lê Thị Thư".equals(report.enteredBy()))).hasSize(4)
                .allMatch(report -> report.reporter().name().equals("Phan Thị Hoa"));
        assertThat(task(14)).contains("Phan Thị Hoa báo cáo, Lê Thị Thư nhập hộ");
    }

    @Test
    void who_had_a_link_alone_reported_twice_by_it() {
        assertThat(detail(12).reports()).hasSize(2).allMatch(TaskReport::byLink).allMatch(report -> report.reporter().name().equals("Bà Sáu"));
        assertThat(detail(12).proofs()).hasSize(2);
    }

    @Test
    void an_obstacle_was_answered_and_then_solved() {
        assertThat(school.head.says(story.obstacle)).containsSubsequence("Chưa có y sĩ nhận việc", "Trường đang hỏi trạm y tế", "Trạm cử y sĩ trực");
        assertThat(plan("/obstacles")).contains("Chưa có y sĩ nhận việc Xin chủ trương hợp đồng Đỗ Văn Nam, 15/10/2026 Hiệu trưởng đã giải quyết");
    }

    @Test
    void another_was_taken_up_until_a_day_that_is_over() {
        assertThat(plan("/obstacles")).contains("Hiệu trưởng quá hẹn 15/01/2027");
    }

    @Test
    void a_proposal_went_with_its_number_was_reminded_of_and_answered() {
        assertThat(school.head.says(story.proposal)).containsSubsequence("15/TTr-THHL", "Nhắc lại ngày 03/12/2026", "88/QĐ-UBND");
        assertThat(plan("/proposals")).contains("15/TTr-THHL ngày 03/11/2026 được chấp thuận");
    }

    @Test
    void support_was_granted_until_a_day_that_is_over() {
        assertThat(plan("/supports")).contains("Ủy ban nhân dân xã 31/03/2027 đã hết hạn");
    }

    @Test
    void an_indicator_went_from_six_to_none() {
        assertThat(plan("/indicators")).contains("1 chỉ số: 1 đã đạt mục tiêu", "Phân công lại công việc giữa hai điểm trường 6 0 0 đã đạt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/money", "/spendings"})
    void the_money_that_was_spent_is_the_same_everywhere(String page) {
        assertThat(plan(page)).contains("Đã chi: 74.500.000 đ.");
    }

    @Test
    void it_adds_up_by_item_and_by_source() {
        assertThat(sum(1, 1)).as("by item").isEqualTo(74_500_000);
        assertThat(sum(2, 1)).as("by source").isEqualTo(74_500_000);
    }

    /** Of a column of a table of the page of money, from its last: the first sum of each cell, but for the row of all together. */
    private static long sum(int table, int fromLast) {
        List<String> cells = new ArrayList<>();
        school.head.page(school.ofPlan("/money")).select("table").get(table - 1).select("tbody tr").stream()
                .filter(row -> !row.text().startsWith("Cộng ")).forEach(row -> cells.add(row.select("td").get(row.select("td").size() - (table == 1 ? 1 + fromLast : fromLast)).text()));
        return cells.stream().map(cell -> cell.split("đ", 2)[0].replaceAll("\\D", "")).mapToLong(Long::parseLong).sum();
    }

    @Test
    void what_is_not_known_of_the_money_stays_unknown() {
        assertThat(plan("/money")).contains("2 trên 5 nội dung còn khoản chưa biết số tiền", "Còn lại: chưa biết", "Chưa rõ nguồn");
    }

    @Test
    void nobody_was_told_twice_of_one_day() {
        List<String> days = mails().stream().map(mail -> mail.address() + " " + LocalDate.ofInstant(mail.made(), Today.VIETNAM)).toList();
        assertThat(days).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void mail_went_on_few_mornings_and_never_in_quiet_hours() throws MessagingException {
        assertThat(story.days.early).isZero();
        for (MimeMessage mail : school.post.taken()) {
            LocalTime time = ZonedDateTime.ofInstant(mail.getSentDate().toInstant(), Today.VIETNAM).toLocalTime();
            assertThat(time).isBetween(LocalTime.of(7, 0), LocalTime.of(20, 59));
        }
        assertThat(story.days.mornings).isEqualTo(54);
    }

    @Test
    void what_was_made_while_the_mail_server_was_away_came_the_morning_after() throws MessagingException {
        assertThat(story.seen).containsEntry("waiting on the day without mail", "2");
        List<String> came = new ArrayList<>();
        for (MimeMessage mail : school.post.taken()) {
            LocalDate day = ZonedDateTime.ofInstant(mail.getSentDate().toInstant(), Today.VIETNAM).toLocalDate();
            if (day.equals(LocalDate.of(2026, 12, 10)) || day.equals(LocalDate.of(2026, 12, 11))) {
                came.add(day.getDayOfMonth() + " " + to(mail).replaceAll(".*<(\\w+)@.*", "$1"));
            }
        }
        assertThat(came).containsExactlyInAnyOrder("11 hoa", "11 nam");
    }

    @Test
    void every_mail_came_once() throws MessagingException {
        List<String> arrived = new ArrayList<>();
        for (MimeMessage mail : school.post.taken()) {
            arrived.add(mail.getMessageID());
        }
        assertThat(arrived).doesNotHaveDuplicates();
        // what went more than ninety days ago is forgotten
        assertThat(arrived.stream().map(id -> id.substring(1, 37))).containsAll(mails().stream().map(mail -> mail.id().toString()).toList());
        assertThat(mails()).allMatch(mail -> mail.state() == MailState.SENT);
    }

    @Test
    void the_head_was_told_on_the_morning_after_each_of_the_eighteen_days_with_reports_and_who_has_no_task_never() {
        assertThat(told("thuy")).isEqualTo(18);
        assertThat(told("thu")).isZero();
    }

    @Test
    void two_teachers_were_told_when_something_came_near_was_due_or_late() {
        assertThat(told("hoa")).isEqualTo(34);
        assertThat(told("nam")).isEqualTo(38);
    }

    private static long told(String login) {
        return school.post.taken().stream().filter(mail -> to(mail).contains(login + "@")).count();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
