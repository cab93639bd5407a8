package vn.caitien.app.work.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.app.work.measure.TestMeasures.ITEM;
import static vn.caitien.app.work.measure.TestMeasures.failing;
import static vn.caitien.app.work.measure.TestMeasures.measured;

import java.time.LocalDate;
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
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.platform.database.StatementCount;
import vn.caitien.app.work.WorkSchool;

class MeasurePagesTest {
    private static final Indicators INDICATORS = Served.part(Indicators.class);

    private final WorkSchool school = new WorkSchool();
    private final Visitor visitor = school.head.signedIn();
    private final String list = "/schools/" + school.id + "/plans/" + school.plan + "/indicators";

    private UUID defined() {
        return INDICATORS.define(school.head.id(), school.id, school.plan, ITEM, failing());
    }

    private String at(UUID id) {
        return "/schools/" + school.id + "/indicators/" + id;
    }

    private Visitor.Answer posted(Visitor who, String path, Map<String, String> fields) {
        who.get("/me");
        return who.post(path, fields);
    }

    @Test
    void a_plan_without_indicators_teaches_what_they_are_and_leads_to_its_items() {
        assertThat(visitor.get(list).body()).contains("Chưa có chỉ số nào", list + "/new?item=r0", list + "/new?item=r4");
    }

    @Test
    void a_form_is_filled_with_what_the_item_says() {
        assertThat(visitor.get(list + "/new?item=r3").body()).contains("value=\"Tỷ lệ bệ vệ sinh dùng được\"", "value=\"50\"",
                "value=\"100\"", "value=\"%\"", "Đã điền sẵn");
    }

    @Test
    void what_a_person_confirmed_is_shown_with_its_unknown_as_a_dash() {
        String made = posted(visitor, list + "/new", Map.of("item", ITEM, "name", "Tỷ lệ dự họp", "target", "80,5%")).location();
        assertThat(visitor.get(made).body()).contains("Tỷ lệ dự họp", "Ban đầu: chưa biết.", "Mục tiêu: 80,5%", "chưa biết").doesNotContain("<svg viewBox=\"0 0 480");
        assertThat(visitor.get(list).body()).contains("—", "80,5%").doesNotContain(">0%<");
    }

    @Test
    void a_measured_figure_is_drawn_beside_the_one_before_and_told_in_words() {
        UUID id = defined();
        assertThat(posted(visitor, at(id) + "/measure", Map.of("value", "2,6", "on", "2026-11-08", "source", "sổ điểm")).status()).isEqualTo(303);
        assertThat(visitor.get(at(id)).body()).contains("aria-label=\"Tỷ lệ chưa đạt môn Toán: ban đầu 3,8%, ngày 08/11/2026 là 2,6%, mục tiêu 2%\"",
                "Giảm 1,2 điểm phần trăm", "Còn 0,6 điểm phần trăm nữa thì đạt", "Nguồn số liệu", "sổ điểm", "stroke-dasharray");
    }

    @Test
    void what_is_no_figure_stays_in_its_field_with_what_to_do() {
        assertThat(posted(visitor, at(defined()) + "/measure", Map.of("value", "khoảng ba", "on", "2026-11-08", "source", "sổ")).body())
                .contains("Đây chưa phải một con số", "value=\"khoảng ba\"");
    }

    @Test
    void a_day_ahead_and_strange_evidence_are_told_at_once() {
        assertThat(posted(visitor, at(defined()) + "/measure", Map.of("value", "2", "on", LocalDate.now().plusYears(1).toString(),
                "source", "sổ", "proof", UUID.randomUUID().toString())).body()).contains("còn ở phía trước", "Không tìm thấy minh chứng");
    }

    @Test
    void a_direction_against_the_figures_is_told() {
        Map<String, String> fields = new HashMap<>(Map.of("item", ITEM, "name", "Tỷ lệ", "before", "3,8", "target", "2", "better", "more"));
        assertThat(posted(visitor, list + "/new", fields).body()).contains("trái với hai số");
    }

    @Test
    void a_day_without_a_figure_before_is_told() {
        assertThat(posted(visitor, list + "/new", Map.of("item", ITEM, "name", "Tỷ lệ", "before-on", "2026-05-30")).body())
                .contains("nhưng chưa có số");
    }

    @Test
    void a_measurement_is_taken_back_after_a_question() {
        UUID id = defined();
        UUID made = INDICATORS.measure(school.head.id(), school.id, id, "Cô Bưởi", measured("26", LocalDate.of(2026, 9, 20)));
        assertThat(visitor.get(at(id) + "/measurements/" + made).body()).contains("Rút lần đo này?", "26%");
        assertThat(visitor.post(at(id) + "/measurements/" + made, Map.of()).status()).isEqualTo(303);
        assertThat(visitor.get(at(id) + "/measurements/" + made).status()).isEqualTo(404);
        assertThat(visitor.get(at(id)).body()).contains("Chưa có lần đo nào");
    }

    @Test
    void an_indicator_is_changed_and_dropped() {
        UUID id = defined();
        posted(visitor, at(id) + "/change", Map.of("version", "1", "name", "Tỷ lệ khác", "target", "1.234"));
        assertThat(visitor.get(at(id)).body()).contains("Tỷ lệ khác", "1.234");
        assertThat(visitor.post(at(id) + "/drop", Map.of("version", "2")).location()).endsWith("/indicators");
        assertThat(visitor.get(at(id)).status()).isEqualTo(404);
    }

    @Test
    void a_draft_has_no_indicators_and_says_why() {
        assertThat(visitor.get("/schools/" + school.id + "/plans/" + school.draft() + "/indicators").body())
                .contains("kế hoạch đang soạn", "Chỉ số gắn với nội dung của kế hoạch đã ban hành");
    }

    @Test
    void an_indicator_of_another_school_is_not_here() {
        Visitor other = Served.someone().is(Role.HEAD, TestSchool.founded()).signedIn();
        assertThat(other.get(at(defined())).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void pages_are_there_as_the_matrix_says(Role role) {
        UUID id = defined();
        Served.Someone someone = Served.someone().is(role, school.id);
        Visitor who = someone.signedIn();
        assertThat(who.get(list).status()).isEqualTo(status(someone, Deed.READ_DRAFT));
        assertThat(who.get(list + "/new").status()).isEqualTo(status(someone, Deed.ASSIGN_TASK));
        assertThat(who.get(at(id) + "/change").status()).isEqualTo(status(someone, Deed.ASSIGN_TASK));
        assertThat(who.get(at(id) + "/measure").status()).isEqualTo(status(someone, Deed.REPORT_PROGRESS));
    }

    @Test
    void a_teacher_is_led_to_measuring_their_own_item() {
        UUID id = defined();
        assertThat(school.teacherOf(ITEM).signedIn().get(at(id)).body()).contains(at(id) + "/measure").doesNotContain(at(id) + "/change");
        assertThat(school.teacherOf("r1").signedIn().get(at(id)).body()).doesNotContain(at(id) + "/measure");
    }

    @Test
    void a_page_sends_five_statements_however_much_there_is() {
        UUID id = TestMeasures.some(INDICATORS, school.head.id(), school.id, school.plan, 60);
        for (String page : new String[] {list, list + "/new", at(id), at(id) + "/measure"}) {
            visitor.get(page);
            StatementCount.start();
            visitor.get(page);
            assertThat(StatementCount.sent()).as(page).hasSizeLessThanOrEqualTo(5);
        }
    }

    private int status(Served.Someone someone, Deed deed) {
        return Served.part(Permissions.class).may(someone.id(), school.id, deed, Matter.ANY).allowed() ? 200 : 404;
    }
}
