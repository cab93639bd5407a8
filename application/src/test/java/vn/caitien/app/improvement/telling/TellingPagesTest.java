package vn.caitien.app.improvement.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.StaffList;
import vn.caitien.catalogue.SchoolType;

class TellingPagesTest {
    private static final ImprovementPlans PLANS = Served.part(ImprovementPlans.class);
    private static final AccountId FOUNDER = Served.someone().id();
    private static final LocalDate TODAY = Today.of(Clock.systemUTC());

    private final SchoolId school = Served.part(SchoolCards.class).found(FOUNDER.actor(), new NewSchool("Trường Tiểu học Bãi Chè",
            SchoolType.PRIMARY, Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    private final UUID year = Served.part(SchoolYears.class)
            .open(FOUNDER.actor(), school, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
    private final UUID person = Served.part(StaffList.class)
            .add(FOUNDER.actor(), school, new PersonDetails("Lê Văn Đức", null, null, null, null));
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final PlanId plan = TestPlans.issued(PLANS, head.id(), school, year, person);
    private final String here = "/schools/" + school + "/plans/" + plan;
    private final Visitor visitor = head.signedIn();

    private Visitor of(Role role) {
        return Served.someone().is(role, school).signedIn();
    }

    private Visitor.Answer meeting(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of("day", "2026-09-10", "place", "phòng hội đồng", "minutes", "03/BB"));
        all.putAll(fields);
        visitor.get(here + "/told/meeting");
        return visitor.post(here + "/told/meeting", all);
    }

    private String told() {
        return "/schools/" + school + "/told/" + Served.part(PlanTellings.class).of(school, plan).getLast().id();
    }

    private String posted(LocalDate from, LocalDate to) {
        visitor.get(here + "/postings/new");
        return visitor.post(here + "/postings/new",
                Map.of("where", "Bảng tin trước văn phòng", "from", from.toString(), "to", to.toString(), "who", "Vũ Thị Lan")).location();
    }

    @Test
    void an_issued_plan_leads_to_who_was_told_and_where_it_is_posted() {
        assertThat(visitor.get(here).body()).contains(here + "/told\"", here + "/postings\"", "phổ biến tới toàn trường",
                "Tôi đã đọc kế hoạch này");
    }

    @Test
    void who_has_read_it_says_so_once_and_sees_when() {
        Visitor teacher = of(Role.STAFF);
        teacher.get(here);
        assertThat(teacher.post(here + "/told/read", Map.of()).location()).endsWith(here);
        teacher.post(here + "/told/read", Map.of());
        assertThat(teacher.get(here).body()).contains("Bạn đã báo là đã đọc").doesNotContain("Tôi đã đọc kế hoạch này");
        assertThat(Served.part(PlanTellings.class).of(school, plan)).hasSize(1);
    }

    @Test
    void before_anyone_is_told_the_page_teaches_how() {
        assertThat(visitor.get(here + "/told").body()).contains("Chưa ghi ai được phổ biến", "Đã phổ biến tới 0 trên 2 người",
                "Lê Văn Đức", "Mã QR", here);
    }

    @Test
    void who_is_on_the_list_of_staff_and_has_an_account_is_one_person() {
        Served.Someone teacher = Served.someone().is(Role.STAFF, school);
        Served.part(StaffList.class).add(FOUNDER.actor(), school, new PersonDetails("Võ Thị " + teacher.login(), null, null, null, null));
        Visitor reader = teacher.signedIn();
        reader.get(here);
        reader.post(here + "/told/read", Map.of());
        assertThat(visitor.get(here + "/told").body()).contains("Đã phổ biến tới 1 trên 3 người");
    }

    @Test
    void those_not_told_yet_are_ticked_for_a_meeting() {
        assertThat(visitor.get(here + "/told/meeting").body()).contains("value=\"" + person + "\" checked");
        assertThat(visitor.get(here + "/told/meeting?all=false").body()).doesNotContain(" checked");
        assertThat(visitor.get(here + "/told/sheet").body()).doesNotContain(" checked");
    }

    @Test
    void a_meeting_is_written_down_for_many_and_for_names_that_are_typed() {
        assertThat(meeting(Map.of("people", person.toString(), "others", "Nguyễn Văn An (Trưởng ban đại diện)")).location())
                .endsWith("/told");
        assertThat(visitor.get(here + "/told").body()).contains("Đã phổ biến tới 1 trên 2 người", "Ngoài ra có 1 người khác",
                "Họp tại phòng hội đồng, biên bản 03/BB", "Nguyễn Văn An (Trưởng ban đại diện)", "10/09/2026");
    }

    @Test
    void what_was_typed_stays_beside_what_is_wrong() {
        assertThat(meeting(Map.of("day", TODAY.plusDays(3).toString())).body()).contains("Ngày này còn ở phía trước",
                "Chưa có ai", "phòng hội đồng", "03/BB");
    }

    @Test
    void a_line_is_taken_back_and_counts_no_more() {
        meeting(Map.of("people", person.toString()));
        String line = told();
        assertThat(visitor.get(line).body()).contains("Bỏ dòng của Lê Văn Đức?");
        assertThat(visitor.post(line, Map.of()).status()).isEqualTo(303);
        assertThat(visitor.get(here + "/told").body()).contains("Đã phổ biến tới 0 trên 2 người");
        assertThat(visitor.get(line).status()).isEqualTo(404);
    }

    @Test
    void what_someone_said_of_themself_only_they_take_back() {
        Visitor teacher = of(Role.STAFF);
        teacher.get(here);
        teacher.post(here + "/told/read", Map.of());
        assertThat(visitor.get(told()).status()).isEqualTo(404);
        assertThat(teacher.get(told()).status()).isEqualTo(200);
    }

    @Test
    void staff_read_who_was_told_and_enter_nobody_else() {
        Visitor teacher = of(Role.STAFF);
        assertThat(teacher.get(here + "/told").body()).doesNotContain("/told/meeting");
        assertThat(teacher.get(here + "/told/meeting").status()).isEqualTo(404);
        assertThat(teacher.get(here + "/postings/new").status()).isEqualTo(404);
    }

    @Test
    void the_secretary_enters_a_meeting_and_the_clerk_posts() {
        assertThat(of(Role.SECRETARY).get(here + "/told/meeting").status()).isEqualTo(200);
        assertThat(of(Role.CLERK).get(here + "/postings/new").status()).isEqualTo(200);
    }

    @Test
    void a_guest_sees_the_plan_and_nothing_of_who_was_told() {
        Visitor guest = of(Role.GUEST);
        assertThat(guest.get(here).body()).doesNotContain("/told");
        assertThat(guest.get(here + "/told").status()).isEqualTo(404);
        assertThat(guest.get(here + "/postings").status()).isEqualTo(404);
    }

    @Test
    void a_draft_is_not_told_of() {
        String draft = "/schools/" + school + "/plans/" + PLANS.open(head.id(), school, year, null, "Kế hoạch thử", TestPlans.content());
        assertThat(visitor.get(draft).body()).doesNotContain("/told");
        assertThat(visitor.get(draft + "/told").body()).contains("kế hoạch đang soạn", "Chỉ kế hoạch đã ban hành");
        assertThat(visitor.get(draft + "/postings").body()).contains("Chỉ kế hoạch đã ban hành");
    }

    @Test
    void the_list_to_sign_is_a_paper() {
        assertThat(visitor.get(here + "/told/paper.docx").body()).startsWith("PK");
        assertThat(visitor.get(here + "/told/paper.pdf").body()).startsWith("%PDF");
    }

    @Test
    void a_posting_past_its_last_day_is_to_be_taken_down() {
        posted(TODAY.minusDays(9), TODAY.minusDays(1));
        assertThat(visitor.get(here + "/postings").body()).contains("đã đến ngày gỡ", "Đã đến ngày gỡ");
    }

    @Test
    void one_that_stands_asks_for_nothing() {
        posted(TODAY, TODAY);
        assertThat(visitor.get(here + "/postings").body()).contains("Đang niêm yết").doesNotContain("đã đến ngày gỡ");
    }

    @Test
    void a_last_day_before_the_first_is_told_beside_it_with_what_was_typed() {
        visitor.get(here + "/postings/new");
        assertThat(visitor.post(here + "/postings/new", Map.of("where", "Bảng tin", "from", "2026-09-10", "to", "2026-09-09",
                "who", "Lan")).body()).contains("Ngày cuối đang ở trước ngày đầu", "value=\"Bảng tin\"", "value=\"2026-09-09\"");
    }

    @Test
    void a_posting_is_taken_down_with_its_minutes() {
        String posting = posted(TODAY.minusDays(9), TODAY.minusDays(1));
        visitor.get(posting + "/down");
        assertThat(visitor.post(posting + "/down", Map.of("version", "1", "day", TODAY.minusDays(10).toString(), "who", "Lan"))
                .body()).contains("Ngày gỡ đang ở trước ngày niêm yết");
        visitor.post(posting + "/down", Map.of("version", "1", "day", TODAY.toString(), "who", "Lan"));
        assertThat(visitor.get(posting).body()).contains("Đã gỡ ngày", "người gỡ: Lan").doesNotContain("/down\"");
        assertThat(visitor.get(posting + "/paper.pdf").body()).startsWith("%PDF");
        assertThat(visitor.get(posting + "/down/paper.docx").body()).startsWith("PK");
    }

    @Test
    void a_posting_entered_by_mistake_is_taken_back() {
        String posting = posted(TODAY, TODAY);
        visitor.get(posting + "/withdraw");
        visitor.post(posting + "/withdraw", Map.of("version", "1"));
        assertThat(visitor.get(posting).status()).isEqualTo(404);
        assertThat(visitor.get(here + "/postings").body()).contains("Kế hoạch chưa được niêm yết");
    }
}
