package vn.caitien.app.improvement.page.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.Drafting;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanRemarks;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.improvement.wording.SchoolWordings;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Section;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.Places;
import vn.caitien.plan.edit.RowSplit;

/** What helps to write a draft: sections, lines to choose, words kept, remarks beside the place. */
class DraftAidsTest {
    private static final ImprovementPlans PLANS = Served.part(ImprovementPlans.class);
    private static final List<Section> SECTIONS = List.of(new Section("I", "MỤC ĐÍCH", List.of("Lời."), List.of()),
            new Section("II", "CĂN CỨ", List.of("1. Báo cáo."), List.of()), new Section("III", "TỔ CHỨC THỰC HIỆN", List.of(), List.of()));

    private final SchoolId school = Served.part(SchoolCards.class).found(Served.someone().id().actor(), new NewSchool("Trường Tiểu học Bãi Sậy",
            SchoolType.PRIMARY, Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final Visitor visitor = head.signedIn();
    private PlanId plan;
    private String here;

    @BeforeEach
    void begin() {
        UUID year = Served.part(SchoolYears.class).open(head.id().actor(), school, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
        plan = PLANS.open(head.id(), school, year, null, "Kế hoạch thử", TestPlans.content());
        Served.part(Drafting.class).change(head.id(), school, plan, content -> Edit.Parts.sections(content, SECTIONS));
        here = "/schools/" + school + "/plans/" + plan + "/edit";
        visitor.get(here);
    }

    private Plan now() {
        return PLANS.one(school, plan).content();
    }

    private void section(String act, String place, String title) {
        visitor.post(here + "/sections", Map.of("act", act, "section", place, "title", title));
    }

    private String strip(String place) {
        return visitor.get(here + "/strip?at=" + place.replace("[", "%5B").replace("]", "%5D")).body();
    }

    private List<String> titles() {
        return now().sections().stream().map(section -> section.number() + " " + section.title()).toList();
    }

    @Test
    void a_section_is_added_and_opened_to_be_named() {
        Visitor.Answer answer = visitor.post(here + "/sections", Map.of("act", "AFTER", "section", "sections[0]", "title", "MỤC ĐÍCH"));

        assertThat(answer.location()).contains("sections%5B1%5D.title");
        assertThat(titles()).containsExactly("I MỤC ĐÍCH", "II ", "III CĂN CỨ", "IV TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void a_section_that_was_moved_meanwhile_is_found_by_its_title() {
        section("UP", "sections[1]", "CĂN CỨ");
        section("REMOVE", "sections[1]", "CĂN CỨ");

        assertThat(titles()).containsExactly("I MỤC ĐÍCH", "II TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void words_for_a_section_that_was_moved_meanwhile_stand_in_it() {
        section("UP", "sections[1]", "CĂN CỨ");
        visitor.post(here + "/words", Map.of("place", "sections[0].text", "from", "Lời.", "to", "Lời khác.", "under", "MỤC ĐÍCH"));

        assertThat(now().sections().get(1).paragraphs()).containsExactly("Lời khác.");
    }

    @Test
    void a_section_nobody_has_is_told() {
        assertThat(visitor.post(here + "/sections", Map.of("act", "UP", "section", "sections[0]", "title", "KHÁC")).location())
                .contains("told=gone");
    }

    @Test
    void who_does_what_is_made_at_once_and_taken_back_at_once() {
        section("DUTIES", "sections[2]", "TỔ CHỨC THỰC HIỆN");
        assertThat(now().sections().get(2).subsections()).hasSizeGreaterThan(3).allMatch(inside -> !inside.paragraphs().isEmpty());

        visitor.post(here + "/undo", Map.of());
        assertThat(now().sections().get(2).subsections()).isEmpty();
    }

    @Test
    void documents_in_use_are_offered_where_the_plan_says_what_it_rests_on() {
        assertThat(strip("sections[1].text")).contains("Điều lệ trường tiểu học", "Đoàn đánh giá ngoài Trường Tiểu học Bãi Sậy")
                .doesNotContain("Điều lệ trường mầm non");
    }

    @Test
    void chosen_lines_are_written_as_the_list_is() {
        visitor.post(here + "/lines", Map.of("place", "sections[1].text", "line", "Căn cứ Luật Giáo dục;"));

        assertThat(now().sections().get(1).paragraphs()).containsExactly("1. Báo cáo;", "2. Luật Giáo dục.");
    }

    @Test
    void a_chosen_line_with_commas_stays_one_line() {
        visitor.post(here + "/lines", Map.of("place", "sections[1].text", "line", "Căn cứ tiêu chuẩn các trường mầm non, tiểu học, trung học;"));

        assertThat(now().sections().get(1).paragraphs()).containsExactly("1. Báo cáo;", "2. Tiêu chuẩn các trường mầm non, tiểu học, trung học.");
    }

    @Test
    void a_row_that_is_gone_cannot_be_split() {
        assertThat(visitor.post(here + "/rows", Map.of("act", "SPLIT", "row", "nobody", "line", "1")).location()).contains("told=gone");
    }

    @Test
    void a_row_made_two_by_another_asks_to_load_the_page() throws Exception {
        Served.Someone other = Served.someone().is(Role.SECRETARY, school);
        Served.part(Drafting.class).change(other.id(), school, plan,
                content -> new Edit.Words(Places.row("r0") + ".tasks", content.rows().getFirst().cells().get(Cell.TASKS), "- Một\n- Hai"));
        Served.part(Drafting.class).change(other.id(), school, plan, content -> RowSplit.at(content, "r0", 1, "new"));

        assertThat(visitor.get(here + "/news").body()).contains("Tải lại trang");
    }

    @Test
    void a_document_is_written_from_its_parts_and_offered_again() {
        visitor.post(here + "/basis", Map.of("place", "sections[1].text", "kind", "Quyết định", "number", "45/QĐ-SGDĐT", "day", "2026-03-02",
                "title", "Thành lập Đoàn đánh giá ngoài", "keep", "true"));

        assertThat(now().sections().get(1).paragraphs().getLast()).isEqualTo(
                "2. Quyết định số 45/QĐ-SGDĐT ngày 02 tháng 3 năm 2026 của Sở Giáo dục và Đào tạo thành lập Đoàn đánh giá ngoài.");
        assertThat(Served.part(SchoolWordings.class).of(school, "")).hasSize(1);
    }

    @Test
    void a_recipient_stands_before_the_line_of_what_is_kept() {
        visitor.post(here + "/words", Map.of("place", "recipients", "from", String.join("\n", now().recipients()), "to", "Các tổ\nLưu: VT"));
        visitor.post(here + "/recipient", Map.of("name", "UBND xã", "purpose", "để b/c"));

        assertThat(now().recipients()).containsExactly("Các tổ", "UBND xã (để b/c)", "Lưu: VT");
    }

    @Test
    void words_of_a_section_are_kept_for_the_next_plan_and_dropped() {
        visitor.post(here + "/keep", Map.of("place", "sections[0].text"));
        assertThat(strip("sections[0].text")).contains("Mẫu của trường");

        UUID kept = Served.part(SchoolWordings.class).of(school, "mục đích").getFirst().id();
        visitor.post(here + "/drop", Map.of("place", "sections[0].text", "kept", kept.toString()));
        assertThat(Served.part(SchoolWordings.class).of(school, "mục đích")).isEmpty();
    }

    @Test
    void a_remark_is_told_beside_its_place() {
        Served.part(PlanRemarks.class).add(head.id(), school, plan, "sections[0].text", "Nên nói rõ hơn");

        assertThat(strip("sections[0].text")).contains("Nên nói rõ hơn");
        assertThat(visitor.get(here).body()).contains("ct-has-remark");
    }

    @Test
    void a_row_is_made_two_at_a_task() {
        String place = Places.row("r0") + ".tasks";
        Served.part(Drafting.class).change(head.id(), school, plan,
                content -> new Edit.Words(place, content.rows().getFirst().cells().get(Cell.TASKS), "- Một\n- Hai"));
        visitor.post(here + "/rows", Map.of("act", "SPLIT", "row", "r0", "line", "1"));

        assertThat(now().rows().subList(0, 2)).extracting(row -> row.cells().get(Cell.TASKS)).containsExactly("- Một", "- Hai");
    }

    @Test
    void what_others_wrote_is_told_with_their_words() {
        Served.Someone other = Served.someone().is(Role.SECRETARY, school);
        Served.part(Drafting.class).change(other.id(), school, plan, content -> new Edit.Words("sections[0].text", "Lời.", "Lời của người khác."));

        assertThat(visitor.get(here + "/news").body()).contains("Lời của người khác.", "data-put=\"sections_0_text\"");
    }

    @Test
    void what_one_wrote_oneself_is_no_news() {
        assertThat(visitor.get(here + "/news").body()).doesNotContain("data-put");
    }
}
