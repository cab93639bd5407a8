package vn.caitien.app.improvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.Language;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Row;

class BeginPagesTest {
    private final BeginSchool school = new BeginSchool();

    private static Plan old() {
        Header head = new Header(null, null, null, null, null, null, null, null, "2025-2026", null, "17/2018/TT-BGDĐT", null, null);
        Row row = Row.of("r0", Map.of(Cell.CRITERION, "3.6", Cell.CRITERION_TITLE, "Thư viện", Cell.TASKS, "Mở thư viện giờ ra chơi",
                Cell.BUDGET, "5 triệu", Cell.SUPPORT, "giá sách", Cell.NOTES, "theo dõi riêng"));
        return new Plan(null, Form.NINE_COLUMNS, head, List.of(), null, List.of(), List.of(), List.of(), List.of(row), List.of(),
                List.of(), List.of(), Map.of());
    }

    @Test
    void a_school_without_a_year_is_led_to_open_one() {
        assertThat(school.visitor.get(school.here + "/new").body()).contains("/years/new");
    }

    @Test
    void last_year_s_plan_is_the_first_way_to_begin() {
        UUID before = school.year(2025);
        UUID year = school.year(2026);
        String last = school.open(before, old());

        assertThat(school.visitor.get(school.here + "/new?year=" + year).body())
                .contains("btn-primary\" href=\"" + school.here + "/new/from/" + last + "?year=" + year);
    }

    @Test
    void a_blank_plan_has_the_sections_of_its_year_s_form_and_knows_its_school() {
        UUID year = school.year(2026);

        assertThat(school.post("/new", Map.of("year", year.toString())).location()).endsWith("/edit");
        ImprovementPlan plan = school.only(year);
        assertThat(plan.content().sections()).hasSize(8);
        assertThat(plan.content().header().school()).isEqualTo("TRƯỜNG TIỂU HỌC BÃI DỪA");
        assertThat(plan.title()).contains("2026 - 2027");
        assertThat(school.visitor.get(school.here + "/" + plan.id() + "/edit").status()).isEqualTo(200);
    }

    @Test
    void the_preview_shows_the_new_columns_and_what_has_none_and_keeps_nothing() {
        UUID before = school.year(2025);
        UUID year = school.year(2026);
        String last = school.open(before, old());

        String page = school.visitor.get(school.here + "/new/from/" + last + "?year=" + year).body();

        assertThat(page).contains("(8) Nguồn lực bảo đảm", "5 triệu; giá sách", "Dự kiến kinh phí; Điều kiện hỗ trợ khác",
                "không in (Ghi chú)", "theo dõi riêng", "name=\"criterion-r0\"", "Trước đây: 3.6 Thư viện");
        assertThat(school.plans(year)).isEmpty();
    }

    @Test
    void a_criterion_is_the_one_that_was_chosen() {
        UUID before = school.year(2025);
        UUID year = school.year(2026);
        String last = school.open(before, old());
        Map<String, String> sent = new HashMap<>(Map.of("year", year.toString(), "shown", "true", "row", "r0", "criterion-r0", "4.1"));

        assertThat(school.post("/new/from/" + last, sent).location()).endsWith("/edit");

        assertThat(school.only(year).content().rows().getFirst().cells()).containsEntry(Cell.CRITERION, "4.1");
    }

    @Test
    void what_is_not_ticked_is_not_taken() {
        UUID before = school.year(2025);
        UUID year = school.year(2026);
        String last = school.open(before, old());

        school.post("/new/from/" + last, Map.of("year", year.toString(), "shown", "true"));

        assertThat(school.only(year).content().rows()).isEmpty();
    }

    @Test
    void what_was_not_done_last_year_comes_under_a_head_of_the_new_year() {
        UUID before = school.year(2025);
        UUID year = school.year(2026);
        String last = school.open(before, TestPlans.content());

        school.post("/new/from/" + last, Map.of("year", year.toString()));

        ImprovementPlan plan = school.only(year);
        assertThat(plan.content().rows()).extracting(Row::id).containsExactlyElementsOf(TestPlans.content().rows().stream()
                .filter(row -> row.progress() != Progress.DONE).map(Row::id).toList());
        assertThat(plan.content().header()).extracting(Header::schoolYear, Header::date).containsExactly("2026-2027", null);
    }

    @Test
    void who_may_not_write_begins_nothing() {
        Visitor monitor = Served.someone().is(Role.MONITOR, school.id).signedIn();
        assertThat(monitor.get(school.here + "/new").status()).isEqualTo(404);
    }

    @Test
    void a_draft_by_another_circular_moves_to_the_one_of_its_year_and_back() {
        UUID year = school.year(2026);
        String draft = school.open(year, old());
        assertThat(school.visitor.get(school.here + "/" + draft).body()).contains("/" + draft + "/move");
        assertThat(school.visitor.get(school.here + "/" + draft + "/move").body()).contains("57/2026/TT-BGDĐT");

        school.post("/" + draft + "/move", Map.of("shown", "true", "version", "1", "row", "r0"));

        assertThat(school.only(year)).extracting(ImprovementPlan::form, plan -> plan.content().form(), plan -> plan.content().header().circular())
                .containsExactly(Form.FORM_2, Form.FORM_2, "57/2026/TT-BGDĐT");
        school.post("/" + draft + "/edit/undo", Map.of());
        assertThat(school.only(year).content()).extracting(Plan::form, plan -> plan.rows().getFirst().cells())
                .containsExactly(Form.NINE_COLUMNS, old().rows().getFirst().cells());
    }

    @Test
    void a_draft_that_changed_since_is_looked_at_anew() {
        String draft = school.open(school.year(2026), old());

        assertThat(school.post("/" + draft + "/move", Map.of("shown", "true", "version", "7", "row", "r0")).body())
                .contains(Texts.in(Language.VI).say("plan.move.verb"));
    }

    @Test
    void a_plan_by_the_circular_of_its_year_does_not_move() {
        String draft = school.open(school.year(2026), TestPlans.content());

        assertThat(school.visitor.get(school.here + "/" + draft + "/move").body())
                .contains(Texts.in(Language.VI).say("plan.move.none"));
    }
}
