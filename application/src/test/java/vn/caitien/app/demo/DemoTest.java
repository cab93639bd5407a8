package vn.caitien.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.app.access.SignInHint;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanEntry;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.data.DataFolder;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.SchoolBodies;
import vn.caitien.app.school.SchoolRegister;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.StaffList;
import vn.caitien.app.trail.TrailCheck;
import vn.caitien.plan.Form;

@Tag("full")
class DemoTest {
    private static final SchoolId SCHOOL = part(SchoolRegister.class).called("", 0, 1).part().getFirst().id();
    private static final String HERE = "/schools/" + SCHOOL + "/plans";

    private static <T> T part(Class<T> kind) {
        return TestDemo.DEMO.server().part(kind);
    }

    private static List<SchoolYear> years() {
        return part(SchoolYears.class).all(SCHOOL);
    }

    private static List<PlanEntry> plans() {
        return part(ImprovementPlans.class).of(SCHOOL, years().stream().map(SchoolYear::id).toList(), true);
    }

    static List<String> logins() {
        return TestDemo.DEMO.hint().people().stream().map(SignInHint.Person::login).toList();
    }

    @Test
    void its_record_verifies() {
        assertThat(TrailCheck.run(TestDemo.LOGINS.owner(), new Secrets(DataFolder.secretsOf(TestDemo.FOLDER)))).isEmpty();
    }

    @Test
    void there_are_plans_in_every_state() {
        assertThat(plans()).extracting(PlanEntry::state).contains(PlanState.values());
    }

    @Test
    void each_year_is_by_the_circular_of_its_first_day() {
        assertThat(years()).extracting(SchoolYear::label, SchoolYear::circular).containsExactly(
                tuple("2026 – 2027", "tt57-2026"),
                tuple("2025 – 2026", "tt17-2018"));
    }

    @Test
    void each_plan_is_on_the_form_of_its_year() {
        assertThat(plans()).allSatisfy(plan -> assertThat(plan.form() == Form.FORM_2)
                .isEqualTo(plan.year().equals(years().getFirst().id())));
    }

    @Test
    void one_plan_is_for_several_years_and_has_its_parts() {
        PlanEntry several = plans().stream().filter(plan -> plan.period() != null).findFirst().orElseThrow();
        assertThat(plans()).filteredOn(plan -> several.id().equals(plan.parent())).hasSize(2);
    }

    @Test
    void no_body_is_to_be_looked_at() {
        assertThat(years()).allSatisfy(year -> assertThat(part(SchoolBodies.class)
                .warnings(year, part(SchoolBodies.class).all(SCHOOL, year.id()))).isEmpty());
    }

    @Test
    void thirty_people_work_there() {
        assertThat(part(StaffList.class).names(SCHOOL)).hasSize(30);
    }

    @Test
    void a_story_is_told_in_its_order() {
        assertThat(plans()).extracting(plan -> part(ImprovementPlans.class).one(SCHOOL, plan.id()))
                .allSatisfy(plan -> assertThat(plan.steps()).extracting(step -> step.at())
                        .isSorted().allMatch(at -> !at.isBefore(plan.id().begun())));
    }

    @ParameterizedTest
    @MethodSource("logins")
    void each_of_its_people_can_sign_in(String login) {
        assertThat(TestDemo.as(login).get("/me").uri().getPath()).isEqualTo("/me");
    }

    @Test
    void the_sign_in_tells_whom_one_may_be() {
        assertThat(new TestDemo().get("/sign-in").body()).contains(TestDemo.DEMO.hint().password()).contains(logins());
    }

    @Test
    void the_list_shows_every_plan_with_its_state() {
        String page = TestDemo.as("giaovien").get(HERE).body();
        assertThat(page).contains("Đang soạn", "Trước Hội đồng", "Đã thông qua", "Đã ban hành", "Đã đóng", "57/2026/TT-BGDĐT");
        assertThat(plans()).allSatisfy(plan -> assertThat(page).contains(plan.title(), HERE + "/" + plan.id()));
    }

    @Test
    void a_guest_sees_papers_and_no_draft() {
        TestDemo guest = TestDemo.as("khach");
        String page = guest.get(HERE).body();
        assertThat(plans()).allSatisfy(plan -> {
            assertThat(page.contains(plan.title())).isEqualTo(plan.state().paper());
            assertThat(guest.get(HERE + "/" + plan.id()).statusCode()).isEqualTo(plan.state().paper() ? 200 : 404);
            assertThat(guest.get(HERE + "/" + plan.id() + "/paper.docx").statusCode()).isEqualTo(plan.state().paper() ? 200 : 404);
        });
    }

    @Test
    void who_keeps_the_machine_reads_no_plan() {
        assertThat(TestDemo.as("quantri").get(HERE).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_issued_is_what_its_snapshot_says() {
        assertThat(plans()).filteredOn(plan -> plan.state().paper()).isNotEmpty().allSatisfy(entry -> {
            ImprovementPlan plan = part(ImprovementPlans.class).one(SCHOOL, entry.id());
            assertThat(part(ImprovementPlans.class).snapshot(SCHOOL, entry.id()).orElseThrow().content()).isEqualTo(plan.content());
        });
    }

    @Test
    void its_folder_is_marked() {
        assertThat(Files.exists(TestDemo.FOLDER.resolve("invented-school"))).isTrue();
    }
}
