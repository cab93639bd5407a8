package vn.caitien.app.improvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import vn.caitien.app.improvement.PlanRemark;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.catalogue.SchoolType;

class RemarkPagesTest {
    private static final ImprovementPlans PLANS = Served.part(ImprovementPlans.class);
    private static final AccountId FOUNDER = Served.someone().id();
    private static final String TIME = "rows[" + TestPlans.content().rows().getFirst().id() + "].time";

    private final SchoolId school = Served.part(SchoolCards.class).found(FOUNDER.actor(), new NewSchool("Trường Tiểu học Bãi Lau",
            SchoolType.PRIMARY, Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final UUID year = Served.part(SchoolYears.class)
            .open(FOUNDER.actor(), school, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
    private final PlanId plan = PLANS.open(head.id(), school, year, null, "Kế hoạch thử", TestPlans.content());
    private final String here = "/schools/" + school + "/plans/" + plan;
    private final Visitor monitor = Served.someone().is(Role.MONITOR, school).signedIn();

    private List<PlanRemark> remarks() {
        return PLANS.beside(school, plan).remarks();
    }

    private String remarked() {
        monitor.get(here + "/remark");
        monitor.post(here + "/remark", Map.of("place", TIME, "said", "Nên làm sớm hơn"));
        return here + "/remarks/" + remarks().getFirst().id();
    }

    @Test
    void the_monitoring_team_remarks_on_a_cell_and_it_stands_with_what_it_is_about() {
        remarked();
        assertThat(remarks()).extracting(PlanRemark::place).containsExactly(TIME);
        assertThat(monitor.get(here).body()).contains("Hàng 1: thời gian", "“Nên làm sớm hơn”", "Tổ Giám sát");
    }

    @Test
    void a_row_is_chosen_and_then_its_column() {
        monitor.get(here + "/remark");
        monitor.post(here + "/remark", Map.of("place", TIME.replace(".time", ""), "column", "time", "said", "Chậm quá"));
        assertThat(remarks()).extracting(PlanRemark::place).containsExactly(TIME);
    }

    @Test
    void a_remark_on_the_whole_plan_has_no_place() {
        monitor.get(here + "/remark");
        monitor.post(here + "/remark", Map.of("place", "", "said", "Gọn và rõ"));
        assertThat(monitor.get(here).body()).contains("Toàn bộ kế hoạch", "Gọn và rõ");
    }

    @Test
    void a_remark_without_words_is_told_of_beside_its_field() {
        monitor.get(here + "/remark");
        assertThat(monitor.post(here + "/remark", Map.of("place", "", "said", " ")).body()).contains("href=\"#said\"");
    }

    @Test
    void it_is_answered_and_then_settled() {
        String remark = remarked();
        Visitor owner = head.signedIn();
        assertThat(owner.get(remark).body()).contains("Nên làm sớm hơn");
        owner.post(remark, Map.of("said", "Đã dời lên tháng 10"));
        assertThat(owner.get(here).body()).contains("Đã dời lên tháng 10");
        owner.get(remark);
        owner.post(remark, Map.of("said", "", "settled", "true"));
        assertThat(owner.get(here).body()).contains("Đã giải quyết 1 góp ý").doesNotContain("Nên làm sớm hơn");
    }

    @Test
    void an_answer_that_says_nothing_is_told_of() {
        String remark = remarked();
        monitor.get(remark);
        assertThat(monitor.post(remark, Map.of("said", "")).body()).contains("Chưa có gì để gửi");
    }

    @Test
    void a_place_the_plan_has_not_is_none_to_remark_on() {
        monitor.get(here + "/remark");
        assertThat(monitor.post(here + "/remark", Map.of("place", "rows[nowhere].time", "said", "?")).body())
                .contains("href=\"#place\"");
        assertThat(remarks()).isEmpty();
    }

    @Test
    void who_only_reads_drafts_sees_remarks_but_makes_none() {
        remarked();
        Visitor teacher = Served.someone().is(Role.STAFF, school).signedIn();
        assertThat(teacher.get(here).body()).contains("Nên làm sớm hơn").doesNotContain(here + "/remark\"");
        assertThat(teacher.get(here + "/remark").status()).isEqualTo(404);
    }
}
