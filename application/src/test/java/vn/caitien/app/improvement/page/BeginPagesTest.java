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
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanEntry;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.plan.Form;

class BeginPagesTest {
    private static final ImprovementPlans PLANS = Served.part(ImprovementPlans.class);
    private static final AccountId FOUNDER = Served.someone().id();

    private final SchoolId school = Served.part(SchoolCards.class).found(FOUNDER.actor(), new NewSchool("Trường Tiểu học Bãi Dừa",
            SchoolType.PRIMARY, Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    private final String here = "/schools/" + school + "/plans";
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final Visitor visitor = head.signedIn();

    private UUID year(int from) {
        return Served.part(SchoolYears.class).open(head.id().actor(), school, LocalDate.of(from, 9, 1), LocalDate.of(from + 1, 8, 31));
    }

    private ImprovementPlan only(UUID year) {
        List<PlanEntry> plans = PLANS.of(school, List.of(year), true);
        assertThat(plans).hasSize(1);
        return PLANS.one(school, plans.getFirst().id());
    }

    private Visitor.Answer begin(UUID year, String from) {
        visitor.get(here + "/new");
        return visitor.post(here + "/new", Map.of("year", year.toString(), "from", from));
    }

    @Test
    void a_school_without_a_year_is_led_to_open_one() {
        assertThat(visitor.get(here + "/new").body()).contains("/schools/" + school + "/years");
    }

    @Test
    void a_blank_plan_has_the_sections_of_its_year_s_form_and_knows_its_school() {
        UUID year = year(2026);

        assertThat(begin(year, "").location()).endsWith("/edit");
        ImprovementPlan plan = only(year);
        assertThat(plan.content().sections()).hasSize(8);
        assertThat(plan.content().header().school()).isEqualTo("TRƯỜNG TIỂU HỌC BÃI DỪA");
        assertThat(plan.title()).contains("2026 - 2027");
        assertThat(visitor.get(here + "/" + plan.id() + "/edit").status()).isEqualTo(200);
    }

    @Test
    void last_year_s_rows_are_taken_over_on_the_form_of_the_new_year() {
        UUID before = year(2025);
        UUID year = year(2026);
        String last = PLANS.open(head.id(), school, before, null, "Kế hoạch cũ", TestPlans.content()).toString();

        begin(year, last);

        ImprovementPlan plan = only(year);
        assertThat(plan.content().rows()).hasSameSizeAs(TestPlans.content().rows());
        assertThat(plan.content().form()).isEqualTo(Form.FORM_2);
        assertThat(plan.content().header().schoolYear()).isEqualTo("2026-2027");
        assertThat(plan.content().header().date()).isNull();
    }

    @Test
    void who_may_not_write_begins_nothing() {
        assertThat(Served.someone().is(Role.MONITOR, school).signedIn().get(here + "/new").status()).isEqualTo(404);
    }
}
