package vn.caitien.app.improvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

class PlanPagesTest {
    private static final ImprovementPlans PLANS = Served.part(ImprovementPlans.class);
    private static final AccountId FOUNDER = Served.someone().id();

    private final SchoolId school = Served.part(SchoolCards.class).found(FOUNDER.actor(), new NewSchool("Trường Tiểu học Bãi Dừa",
            SchoolType.PRIMARY, Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    private final String here = "/schools/" + school + "/plans";
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final Visitor visitor = head.signedIn();

    private UUID year() {
        return Served.part(SchoolYears.class).open(head.id().actor(), school, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
    }

    private PlanId draft(UUID year) {
        return PLANS.open(head.id(), school, year, null, "Kế hoạch thử", TestPlans.content());
    }

    private PlanId issued(UUID year) {
        UUID person = Served.part(StaffList.class).add(head.id().actor(), school,
                new PersonDetails("Lê Văn Đức", null, null, null, null));
        PlanId id = draft(year);
        PLANS.submit(head.id(), school, id, 1);
        PLANS.pass(head.id(), school, id, 2, new Step.Pass(LocalDate.of(2026, 9, 8), "02/BB", List.of(person)));
        PLANS.issue(head.id(), school, id, 3, new Step.Issue("05/KH-TH", LocalDate.of(2026, 9, 9), "HIỆU TRƯỞNG", "Lê Văn Đức"));
        return id;
    }

    @Test
    void a_school_without_plans_learns_what_one_is() {
        year();
        assertThat(visitor.get(here).body()).contains("Chưa có kế hoạch nào", "ví dụ", "Mục tiêu");
    }

    @Test
    void a_plan_stands_there_as_on_paper() {
        assertThat(visitor.get(here + "/" + draft(year())).body()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG", "Phân công lại công việc giữa hai điểm trường", "DỰ THẢO",
                "aria-current=\"step\"", "href=\"#s5\"", "id=\"s5\"");
    }

    @Test
    void an_issued_plan_is_no_draft() {
        assertThat(visitor.get(here + "/" + issued(year())).body()).contains("05/KH-TH", "Lê Văn Đức").doesNotContain("DỰ THẢO");
    }

    @Test
    void files_are_named_by_what_they_are() {
        PlanId draft = draft(year());
        assertThat(visitor.get(here + "/" + draft + "/paper.docx").body()).startsWith("PK");
        assertThat(visitor.get(here + "/" + draft + "/paper.pdf").body()).startsWith("%PDF");
    }

    @Test
    void a_plan_of_another_school_is_not_below_one_s_own() {
        PlanId draft = draft(year());
        SchoolId other = Served.school();
        Visitor neighbour = Served.someone().is(Role.HEAD, other).signedIn();
        assertThat(neighbour.get("/schools/" + other + "/plans/" + draft).status()).isEqualTo(404);
        assertThat(neighbour.get("/schools/" + other + "/plans/" + draft + "/paper.pdf").status()).isEqualTo(404);
    }

    @Test
    void a_guest_sees_papers_only() {
        UUID year = year();
        PlanId paper = issued(year);
        PlanId draft = draft(year);
        Visitor guest = Served.someone().is(Role.GUEST, school).signedIn();
        assertThat(guest.get(here).body()).contains(paper.toString()).doesNotContain(draft.toString());
        assertThat(guest.get(here + "/" + draft).status()).isEqualTo(404);
        assertThat(guest.get(here + "/" + paper).status()).isEqualTo(200);
    }
}
