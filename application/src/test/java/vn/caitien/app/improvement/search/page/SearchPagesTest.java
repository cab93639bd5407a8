package vn.caitien.app.improvement.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.Step;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.StaffList;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

class SearchPagesTest {
    private static final ImprovementPlans PLANS = Served.part(ImprovementPlans.class);

    private static String here;
    private static Visitor head;
    private static Visitor guest;
    private static PlanId draft;
    private static PlanId issued;

    @BeforeAll
    static void write() {
        AccountId founder = Served.someone().id();
        SchoolId school = Served.part(SchoolCards.class).found(founder.actor(), new NewSchool("Trường Tiểu học Bãi Sậy",
                SchoolType.PRIMARY, Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
        here = "/schools/" + school + "/plans";
        Served.Someone someone = Served.someone().is(Role.HEAD, school);
        head = someone.signedIn();
        guest = Served.someone().is(Role.GUEST, school).signedIn();
        UUID year = Served.part(SchoolYears.class).open(founder.actor(), school, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
        UUID person = Served.part(StaffList.class).add(founder.actor(), school, new PersonDetails("Lê Văn Đức", null, null, null, null));
        draft = PLANS.open(someone.id(), school, year, null, "Bản nháp", plan("Kiểm kê 120 cuốn sách", "2.9"));
        issued = PLANS.open(someone.id(), school, year, null, "Bản ban hành", plan("Kiểm kê 150 cuốn sách", "2.9"));
        PLANS.submit(someone.id(), school, issued, 1);
        PLANS.pass(someone.id(), school, issued, 2, new Step.Pass(LocalDate.of(2026, 9, 8), "02/BB", List.of(person)));
        PLANS.issue(someone.id(), school, issued, 3, new Step.Issue("05/KH-TH", LocalDate.of(2026, 9, 9), "HIỆU TRƯỞNG", "Lê Văn Đức"));
    }

    private static Plan plan(String tasks, String criterion) {
        return TestPlans.content().with(List.of(
                Row.of("r0", Map.of(Cell.CRITERION, "2.10", Cell.TASKS, "Trồng cây")),
                Row.of("r7", Map.of(Cell.TASKS, tasks, Cell.CRITERION, criterion, Cell.CRITERION_TITLE, "Thư viện", Cell.LEAD, "Thủ thư"))));
    }

    @Test
    void what_was_found_stands_under_its_plan_with_its_words_marked() {
        assertThat(head.get(here + "/search?q=kiem+ke+cuon").body()).contains("Tìm thấy 2 chỗ", "Hàng của tiêu chí 2.9 – Thư viện",
                "việc cần làm: ", "<mark class=\"ct-lit\">Kiểm kê</mark> 120 <mark class=\"ct-lit\">cuốn</mark> sách", "Đang soạn", "Đã ban hành");
    }

    @Test
    void a_hit_in_a_draft_leads_to_where_it_is_written() {
        assertThat(head.get(here + "/search?q=kiem+ke+cuon").body()).contains(here + "/" + draft + "/edit?at=rows%5Br7%5D.tasks#strip");
    }

    @Test
    void a_hit_in_a_paper_leads_to_its_row_on_the_page() {
        assertThat(head.get(here + "/search?q=kiem+ke+cuon").body()).contains("href=\"" + here + "/" + issued + "#r7\"");
        assertThat(head.get(here + "/" + issued).body()).contains("<tr id=\"r7\">");
    }

    @Test
    void who_reads_papers_only_finds_papers_only() {
        assertThat(guest.get(here + "/search?q=kiem+ke+cuon").body()).contains("Tìm thấy 1 chỗ", issued.toString())
                .doesNotContain(draft.toString(), "120 ");
        assertThat(guest.get(here + "/search?q=kiem+ke+cuon&state=DRAFT").body()).contains("Không có chỗ nào có");
    }

    @Test
    void where_nothing_was_found_less_is_proposed() {
        assertThat(head.get(here + "/search?q=%22sach+kiem%22&criterion=2.9").body()).contains("Không có chỗ nào có",
                "Tìm không ngoặc kép", "search?q=sach%20kiem", "Tìm ở mọi năm", "Chỉ tìm “kiem”");
    }

    @Test
    void who_has_not_asked_learns_how_to() {
        assertThat(head.get(here + "/search").body()).contains("Gõ vài từ, có dấu hay không đều được");
    }

    @Test
    void what_was_typed_is_shown_and_not_run() {
        assertThat(head.get(here + "/search?q=%3Cscript%3Ealert").body()).contains("&lt;script>alert").doesNotContain("<script>alert");
    }

    @Test
    void the_list_of_plans_has_the_box_and_the_ticks() {
        assertThat(head.get(here).body()).contains("action=\"" + here + "/search\"", "name=\"p\" value=\"" + draft + "\"");
    }

    private static String side() {
        return here + "/side?p=" + draft + "&p=" + issued;
    }

    @Test
    void rows_of_one_criterion_stand_side_by_side_with_what_differs_marked() {
        assertThat(head.get(side()).body()).contains("Tiêu chí 2.9 – Thư viện", "Kiểm kê <mark class=\"ct-lit\">120</mark> cuốn sách",
                "Kiểm kê <mark class=\"ct-lit\">150</mark> cuốn sách");
    }

    @Test
    void what_is_compared_is_chosen() {
        assertThat(head.get(side() + "&show=lead").body()).contains(">ai làm</th>").doesNotContain("cuốn sách");
        assertThat(head.get(side() + "&show=sections").body()).contains("Các mục").doesNotContain("cuốn sách");
    }

    @Test
    void what_is_alike_is_left_out_where_that_is_wanted() {
        assertThat(head.get(side() + "&only=1").body()).contains("cuốn sách").doesNotContain("Trồng cây");
    }

    @Test
    void a_draft_stands_beside_nothing_for_who_may_not_read_it() {
        assertThat(guest.get(side()).body()).contains("Chọn ít nhất hai kế hoạch").doesNotContain("120 cuốn");
    }

    @Test
    void a_plan_of_another_school_stands_beside_nothing() {
        SchoolId other = Served.school();
        Visitor neighbour = Served.someone().is(Role.HEAD, other).signedIn();
        assertThat(neighbour.get("/schools/" + other + "/plans/side?p=" + draft + "&p=" + issued).body()).doesNotContain("cuốn sách");
    }
}
