package vn.caitien.app.improvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.access.Visitor.Answer;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.improvement.Step;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.BodyKind;
import vn.caitien.app.school.BodyRole;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.SchoolBodies;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.StaffList;
import vn.caitien.catalogue.SchoolType;

class StepPagesTest {
    private static final ImprovementPlans PLANS = Served.part(ImprovementPlans.class);
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final AccountId FOUNDER = Served.someone().id();

    private final SchoolId school = Served.part(SchoolCards.class).found(FOUNDER.actor(), new NewSchool("Trường Tiểu học Bãi Sậy",
            SchoolType.PRIMARY, Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final Visitor visitor = head.signedIn();
    private final UUID year = Served.part(SchoolYears.class).open(head.id().actor(), school, FIRST, LocalDate.of(2027, 8, 31));
    private final PlanId plan = PLANS.open(head.id(), school, year, null, "Kế hoạch thử", TestPlans.content());
    private final String here = "/schools/" + school + "/plans/" + plan;

    private UUID council() {
        SchoolBodies bodies = Served.part(SchoolBodies.class);
        UUID person = Served.part(StaffList.class).add(FOUNDER.actor(), school,
                new PersonDetails("Lê Văn Đức", null, null, null, null));
        UUID council = bodies.form(FOUNDER.actor(), school, year, BodyKind.COUNCIL, "Hội đồng", Decision.UNKNOWN);
        bodies.name(FOUNDER.actor(), school, council, 1, person, BodyRole.CHAIR, FIRST, null);
        return person;
    }

    private Answer sent(String verb, int version, Map<String, String> fields) {
        visitor.get(here + "/" + verb);
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", Integer.toString(version));
        return visitor.post(here + "/" + verb, all);
    }

    private PlanState state() {
        return PLANS.one(school, plan).state();
    }

    @Test
    void the_next_step_stands_filled_on_the_page_of_the_plan() {
        assertThat(visitor.get(here).body()).contains("<a class=\"btn btn-primary\" href=\"" + here + "/submit\">Trình Hội đồng</a>");
    }

    @Test
    void who_may_not_take_a_step_reads_who_can() {
        String page = Served.someone().is(Role.MONITOR, school).signedIn().get(here).body();
        assertThat(page).doesNotContain(here + "/submit").containsIgnoringCase("Trình Hội đồng: việc của hiệu trưởng");
    }

    @Test
    void a_draft_goes_before_the_council() {
        Answer answer = sent("submit", 1, Map.of());
        assertThat(answer.status()).isEqualTo(303);
        assertThat(state()).isEqualTo(PlanState.COUNCIL);
    }

    @Test
    void a_step_that_does_not_fit_tells_state_reason_and_way_out() {
        assertThat(visitor.get(here + "/issue").body()).contains("kế hoạch đang soạn",
                "Chỉ ban hành được kế hoạch Hội đồng đã thông qua", "href=\"" + here + "\"");
    }

    @Test
    void without_a_council_a_meeting_leads_to_the_bodies() {
        PLANS.submit(head.id(), school, plan, 1);
        assertThat(visitor.get(here + "/pass").body()).contains("/schools/" + school + "/bodies");
    }

    @Test
    void who_was_there_is_ticked_among_the_council() {
        UUID person = council();
        PLANS.submit(head.id(), school, plan, 1);
        assertThat(visitor.get(here + "/pass").body()).contains("Lê Văn Đức (Chủ tịch)");
        sent("pass", 2, Map.of("day", "2026-09-08", "minutes", "02/BB", "present", person.toString()));
        assertThat(PLANS.one(school, plan).last(Step.Pass.class).orElseThrow().step())
                .isEqualTo(new Step.Pass(LocalDate.of(2026, 9, 8), "02/BB", List.of(person)));
    }

    @Test
    void what_is_wanting_is_told_beside_its_field_and_the_rest_stays() {
        UUID person = council();
        PLANS.submit(head.id(), school, plan, 1);
        assertThat(sent("pass", 2, Map.of("day", "2099-09-08", "minutes", "07/BB", "present", person.toString())).body())
                .contains("Ngày họp còn ở phía trước", "value=\"07/BB\"", "href=\"#day\"").contains("checked");
    }

    @Test
    void a_plan_that_changed_meanwhile_brings_the_form_back_with_all_that_was_typed() {
        PLANS.submit(head.id(), school, plan, 1);
        Answer back = sent("withdraw", 1, Map.of("reason", "Bổ sung kinh phí"));
        assertThat(back.body()).contains("vừa thay đổi", "Bổ sung kinh phí", "name=\"version\" value=\"2\"");
        assertThat(sent("withdraw", 2, Map.of("reason", "Bổ sung kinh phí")).status()).isEqualTo(303);
    }

    @Test
    void a_plan_is_signed_in_another_s_place_as_it_is_printed() {
        UUID person = council();
        PLANS.submit(head.id(), school, plan, 1);
        PLANS.pass(head.id(), school, plan, 2, new Step.Pass(LocalDate.of(2026, 9, 8), "02/BB", List.of(person)));
        sent("issue", 3, Map.of("number", "05/KH-TH", "day", "2026-09-09", "authority", "KT. HIỆU TRƯỞNG",
                "post", "PHÓ HIỆU TRƯỞNG", "name", "Lê Văn Đức"));
        assertThat(PLANS.one(school, plan).content().header().signerTitle()).isEqualTo("KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG");
    }

    @Test
    void who_may_not_has_no_such_page() {
        assertThat(Served.someone().is(Role.STAFF, school).signedIn().get(here + "/submit").status()).isEqualTo(404);
    }
}
