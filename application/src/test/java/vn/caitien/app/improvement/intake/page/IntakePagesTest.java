package vn.caitien.app.improvement.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.access.Visitor.Answer;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.intake.TestDrafts;
import vn.caitien.app.improvement.intake.TestImports;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.plan.Plan;

class IntakePagesTest {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final String TABLE = "TT\tTiêu chí\tKết quả cần đạt\tCông việc, giải pháp\tChủ trì, phối hợp\tThời gian\tKinh phí\n"
            + "1\t1.2. Hội đồng trường\tHọp đủ ba kỳ, có nghị quyết\tLập lịch họp cả năm; gửi tài liệu trước\tHiệu trưởng\tTháng 9/2025\t2 triệu\n"
            + "2\t2.2. Giáo viên\t80% trên chuẩn\tCử ba giáo viên đi học\tPhó hiệu trưởng\tTháng 10/2025\tKhông\n";
    private static final AccountId FOUNDER = Served.someone().id();
    private static final SchoolId SCHOOL = Served.part(SchoolCards.class).found(FOUNDER.actor(), new NewSchool(
            "Trường Mầm non Bãi Dừa", SchoolType.PRESCHOOL, Set.of(Level.PRESCHOOL), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    private static final String HERE = "/schools/" + SCHOOL + "/plans";
    private static final Served.Someone HEAD = Served.someone().is(Role.HEAD, SCHOOL);
    private static final Visitor VISITOR = HEAD.signedIn();

    static {
        Served.part(SchoolYears.class).open(FOUNDER.actor(), SCHOOL, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
        Served.part(SchoolYears.class).open(FOUNDER.actor(), SCHOOL, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
    }

    @ParameterizedTest
    @CsvSource({"preschool-2025.pdf,page.png", "preschool-2025.docx,ct-strips", "preschool-2025.xlsx,ct-strips"})
    void a_file_becomes_a_draft_once_it_is_saved(String file, String shown) {
        String at = given(file, TestImports.sample(file));
        Answer review = read(at);
        assertThat(review.body()).contains("Xem lại trước khi lưu", shown, "Cán bộ quản lý, giáo viên, nhân viên");
        int before = plans();
        Answer saved = VISITOR.post(at + "/save", Map.of("version", version(review)));
        assertThat(plan(saved).content().rows()).hasSize(11);
        assertThat(plans()).isEqualTo(before + 1);
        assertThat(VISITOR.get(at).status()).isEqualTo(404);
    }

    @Test
    void a_pasted_table_becomes_a_draft_whose_year_is_asked_for() {
        VISITOR.get(HERE + "/import");
        String at = VISITOR.give(HERE + "/import", Map.of("text", TABLE), "file", "", new byte[0]).location();
        Answer review = read(at);
        assertThat(review.body()).contains("Bảng dán vào", "Cử ba giáo viên đi học");
        Answer asked = VISITOR.post(at + "/save", Map.of("version", version(review)));
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains("Trên văn bản không thấy ghi năm học");
        Answer saved = VISITOR.post(at + "/save", Map.of("version", version(asked), "title", "Kế hoạch chép lại",
                "year", Served.part(SchoolYears.class).all(SCHOOL).getFirst().id().toString()));
        assertThat(plan(saved).title()).isEqualTo("Kế hoạch chép lại");
    }

    @Test
    void the_clipboard_s_html_is_read_rather_than_its_words() {
        VISITOR.get(HERE + "/import");
        String html = "<table><tr><td>" + TABLE.replace("\t", "</td><td>").replace("\n", "</td></tr><tr><td>") + "</td></tr></table>";
        String at = VISITOR.give(HERE + "/import", Map.of("text", "chữ không còn cột"), "clip", "clipboard.html",
                html.getBytes(StandardCharsets.UTF_8)).location();
        assertThat(read(at).body()).contains("Lập lịch họp cả năm", "ct-strips").doesNotContain("chữ không còn cột");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hôm nay trời mưa.", "%PDF-1.7 và không gì nữa", ""})
    void what_holds_no_plan_is_told_with_a_way_on(String content) {
        VISITOR.get(HERE + "/import");
        Answer answer = VISITOR.give(HERE + "/import", Map.of(), "file", "a.pdf", content.getBytes(StandardCharsets.UTF_8));
        Answer shown = answer.location().isEmpty() ? answer : read(answer.location());
        assertThat(shown.body()).contains("ct-refuse", "Chưa đọc được", "Hãy ", "name=\"file\"");
    }

    @Test
    void what_is_too_large_is_not_kept() {
        VISITOR.get(HERE + "/import");
        Answer answer = VISITOR.give(HERE + "/import", Map.of(), "file", "a.pdf", new byte[(20 << 20) + 1]);
        assertThat(answer.body()).contains("Tệp lớn hơn 20 MB");
    }

    @Test
    void a_doubt_is_agreed_to_and_taken_back() {
        String at = here(TestDrafts.plan());
        Answer review = VISITOR.get(at);
        assertThat(review.body()).contains("Còn 2 chỗ cần xem", "Hàng 2, cột");
        Answer agreed = change(at, review, "agree", "r1.tasks", Map.of());
        assertThat(agreed.location()).endsWith("/words?cell=header.place");
        Answer after = VISITOR.get(at);
        assertThat(after.body()).contains("Còn 1 chỗ cần xem");
        change(at, after, "undo", "r1.tasks", Map.of());
        assertThat(VISITOR.get(at).body()).contains("Còn 2 chỗ cần xem");
    }

    @Test
    void words_are_changed_by_hand_and_moved_to_another_column() {
        String at = here(TestDrafts.plan());
        change(at, VISITOR.get(at), "edit", "r0.lead", Map.of("text", "Tổ trưởng; tháng 5"));
        change(at, VISITOR.get(at), "move", "r0.lead", Map.of("to", "time"));
        assertThat(VISITOR.get(at + "?cell=r0.time").body()).contains("data-cell=\"r0.time\" class=\"cell-on\"", "Tổ trưởng; tháng 5");
    }

    @Test
    void a_row_is_split_by_its_lines() {
        String at = here(TestDrafts.plan());
        assertThat(VISITOR.get(at + "?cell=r0.tasks&do=split").body()).contains("name=\"down-tasks\" value=\"tasks:1\"");
        change(at, VISITOR.get(at), "split", "r0.tasks", Map.of("down-tasks", "tasks:1"));
        assertThat(VISITOR.get(at).body()).contains("data-row=\"r3\"");
    }

    @Test
    void what_stands_around_the_table_is_set_right_at_once() {
        String at = here(TestDrafts.plan());
        Answer form = VISITOR.get(at + "/words?cell=header.place");
        assertThat(form.body()).contains("value=\"Bến Dừa\"", "còn ngờ");
        Answer unfit = VISITOR.post(at + "/words", Map.of("version", version(form), "header.schoolYear", "năm ngoái"));
        assertThat(unfit.body()).contains("năm học ghi như 2025-2026", "năm ngoái");
        VISITOR.post(at + "/words", Map.of("version", version(form), "header.place", "Bãi Dừa"));
        assertThat(VISITOR.get(at + "/words").body()).contains("value=\"Bãi Dừa\"", "Còn 1 chỗ cần xem");
    }

    @Test
    void of_several_plans_one_is_chosen() {
        String at = here(TestDrafts.plan(), TestDrafts.plan());
        Answer choice = VISITOR.get(at);
        assertThat(choice.body()).contains("2 kế hoạch", "(3 hàng)");
        VISITOR.post(at + "/choose", Map.of("version", version(choice), "plan", "1"));
        assertThat(VISITOR.get(at).body()).contains("Xem lại trước khi lưu");
    }

    @Test
    void what_is_given_up_is_gone() {
        String at = here(TestDrafts.plan());
        assertThat(VISITOR.get(HERE + "/import").body()).contains(at);
        VISITOR.post(at + "/give-up", Map.of("version", version(VISITOR.get(at))));
        assertThat(VISITOR.get(at).status()).isEqualTo(404);
    }

    @Test
    void a_change_upon_an_older_page_is_refused() {
        String at = here(TestDrafts.plan());
        Answer review = VISITOR.get(at);
        change(at, review, "agree", "r1.tasks", Map.of());
        assertThat(change(at, review, "remove", "r0.tasks", Map.of()).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/words", "/page.png", "/save"})
    void it_is_there_for_nobody_but_its_giver(String page) {
        String at = here(TestDrafts.plan());
        Visitor deputy = Served.someone().is(Role.HEAD, SCHOOL).signedIn();
        assertThat(deputy.get(at + page).status()).isEqualTo(404);
        assertThat(VISITOR.get(at + page).status()).isEqualTo(200);
    }

    @Test
    void who_may_not_write_drafts_has_no_way_here() {
        Visitor teacher = Served.someone().is(Role.STAFF, SCHOOL).signedIn();
        assertThat(teacher.get(HERE + "/import").status()).isEqualTo(404);
        assertThat(teacher.get(HERE).body()).doesNotContain("/plans/import");
        assertThat(VISITOR.get(HERE).body()).contains(HERE + "/import");
    }

    private static String here(Plan... plans) {
        return HERE + "/import/" + TestImports.read(HEAD.id(), SCHOOL, plans);
    }

    private static String given(String name, byte[] bytes) {
        VISITOR.get(HERE + "/import");
        return VISITOR.give(HERE + "/import", Map.of(), "file", name, bytes).location();
    }

    /** As a browser does that is told to come again. */
    private static Answer read(String at) {
        Answer answer = VISITOR.get(at);
        for (int patience = 0; answer.body().contains("Đang đọc") && patience < 1000; patience++) {
            answer = VISITOR.get(at);
        }
        return answer;
    }

    private static Answer change(String at, Answer page, String act, String cell, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.putAll(Map.of("version", version(page), "act", act, "cell", cell));
        return VISITOR.post(at + "/change", fields);
    }

    private static String version(Answer page) {
        Matcher version = VERSION.matcher(page.body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static ImprovementPlan plan(Answer saved) {
        assertThat(saved.status()).isEqualTo(303);
        String id = saved.location().substring(saved.location().lastIndexOf('/') + 1);
        return Served.part(ImprovementPlans.class).one(SCHOOL, PlanId.of(id));
    }

    private static int plans() {
        return Served.part(ImprovementPlans.class)
                .of(SCHOOL, Served.part(SchoolYears.class).all(SCHOOL).stream().map(year -> year.id()).toList(), true).size();
    }
}
