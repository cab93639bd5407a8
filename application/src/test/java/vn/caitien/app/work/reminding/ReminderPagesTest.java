package vn.caitien.app.work.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.StatementCount;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TestWork;
import vn.caitien.app.work.WorkRights;

class ReminderPagesTest {
    private static final LocalDate TODAY = Today.of(Clock.systemUTC());
    private static final int STATEMENTS = 5;

    private final TestWork work = TestWork.founded();
    private final String here = "/schools/" + work.school() + "/work/reminders";
    private final Served.Someone teacher = work.someone(Role.STAFF);
    private final Doer doer = new Doer(teacher.id().value(), "Võ Thị Dạy");

    private static final Map<String, String> WANTED = Map.of("wanted", "true", "address", "day@example.org", "rhythm", "daily", "language", "en");

    @Test
    void one_sees_one_s_own_work_of_today_and_not_the_school_s() {
        work.task("Dạy phụ đạo", doer, TODAY);
        work.task("Của cả trường", null, TODAY.minusDays(1));
        assertThat(teacher.signedIn().get(here).body()).contains("Dạy phụ đạo", "Đến hạn hôm nay (1)").doesNotContain("Của cả trường", "Chép gửi nhóm trường", "Kính gửi", "thôi nhận thư này");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"HEAD", "COUNCIL_MEMBER", "SECRETARY"})
    void who_gives_tasks_sees_the_school_s_text_to_copy(Role role) {
        work.task("Của cả trường", null, TODAY.minusDays(1));
        assertThat(work.someone(role).signedIn().get(here).body()).contains("Chép gửi nhóm trường", "Của cả trường", "Chưa có người phụ trách");
    }

    @Test
    void a_start_page_gets_the_same_by_one_call() {
        work.task("Dạy phụ đạo", doer, TODAY.minusDays(1));
        work.task("Họp tổ", doer, TODAY.plusDays(2));
        SchoolPerson self = Served.part(WorkRights.class).person(teacher.id(), work.school()).orElseThrow();
        Reminder told = Served.part(Reminders.class).of(work.school(), self, TODAY);
        assertThat(told.overdue()).hasSize(1);
        assertThat(told.soon()).hasSize(1);
        assertThat(Served.part(Reminders.class).text(work.school(), told, Texts.in(Language.EN))).contains("Overdue (1)", "Due soon (1)");
    }

    @Test
    void one_s_own_work_leads_to_it() {
        assertThat(teacher.signedIn().get("/schools/" + work.school() + "/work").body()).contains("href=\"" + here + "\"");
    }

    @Test
    void what_was_chosen_is_there_again() {
        Visitor visitor = teacher.signedIn();
        visitor.get(here);
        assertThat(visitor.post(here, WANTED).location()).endsWith(here);
        assertThat(Served.part(ReminderChoices.class).wanted(work.school())).singleElement().satisfies(choice -> {
            assertThat(choice.account()).isEqualTo(teacher.id());
            assertThat(choice.address()).isEqualTo("day@example.org");
            assertThat(choice.rhythm()).isEqualTo(Rhythm.DAILY);
            assertThat(choice.language()).isEqualTo(Language.EN);
        });
        assertThat(visitor.get(here).body()).contains("value=\"day@example.org\"", "<option value=\"daily\" selected>");
    }

    @Test
    void it_is_taken_back_by_unticking() {
        Visitor visitor = teacher.signedIn();
        visitor.get(here);
        visitor.post(here, WANTED);
        visitor.get(here);
        visitor.post(here, Map.of("address", "day@example.org", "rhythm", "daily", "language", "vi"));
        assertThat(Served.part(ReminderChoices.class).wanted(work.school())).isEmpty();
    }

    @Test
    void an_address_that_is_none_is_told_and_nothing_is_kept() {
        Visitor visitor = teacher.signedIn();
        for (String wrong : List.of("", "không phải", "a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org")) {
            visitor.get(here);
            assertThat(visitor.post(here, Map.of("wanted", "true", "address", wrong)).body()).contains("Ghi một địa chỉ thư điện tử");
        }
        assertThat(Served.part(ReminderChoices.class).wanted(work.school())).isEmpty();
    }

    @Test
    void where_no_mail_is_sent_the_page_says_so() {
        assertThat(teacher.signedIn().get(here).body()).contains("Máy chủ này chưa được cài đặt để gửi thư điện tử");
    }

    @Test
    void guests_and_people_of_other_schools_find_nothing() {
        Visitor guest = work.someone(Role.GUEST).signedIn();
        Visitor other = Served.someone().is(Role.HEAD, TestSchool.founded()).signedIn();
        for (Visitor visitor : List.of(guest, other)) {
            assertThat(visitor.get(here).status()).isEqualTo(404);
            visitor.get("/sign-in");
            assertThat(visitor.post(here, WANTED).status()).isEqualTo(404);
        }
        assertThat(Served.part(ReminderChoices.class).wanted(work.school())).isEmpty();
    }

    @Test
    void a_choice_in_one_school_says_nothing_of_another() {
        TestWork other = TestWork.founded();
        teacher.is(Role.STAFF, other.school());
        Visitor visitor = teacher.signedIn();
        visitor.get(here);
        visitor.post(here, WANTED);
        assertThat(visitor.get("/schools/" + other.school() + "/work/reminders").body()).doesNotContain("day@example.org");
    }

    @Test
    void it_takes_as_few_statements_for_three_hundred_tasks_as_for_none() {
        Visitor visitor = work.head().signedIn();
        visitor.get(here);
        List<String> none = statements(visitor);
        for (int at = 0; at < 300; at++) {
            work.task("Việc " + at, doer, TODAY.plusDays(at % 9 - 4L));
        }
        assertThat(statements(visitor)).hasSameSizeAs(none).hasSizeLessThanOrEqualTo(STATEMENTS);
    }

    private List<String> statements(Visitor visitor) {
        StatementCount.start();
        assertThat(visitor.get(here).status()).isEqualTo(200);
        return StatementCount.sent();
    }
}
