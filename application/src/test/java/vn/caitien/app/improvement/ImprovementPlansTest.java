package vn.caitien.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.TestPeople;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.school.House;
import vn.caitien.plan.Form;

class ImprovementPlansTest {
    @TempDir
    private Path folder;
    private House house;
    private TestPeople people;
    private ImprovementPlans plans;
    private SchoolId school;
    private UUID year;
    private UUID person;
    private AccountId head;

    @BeforeEach
    void open() {
        house = new House(folder);
        people = new TestPeople(house.views, house.clock);
        plans = TestHouse.plans(house, people);
        school = house.school();
        year = house.year(school, 2026);
        person = house.person(school, "Trần Thị Mai");
        head = people.someone(Role.HEAD, school);
    }

    private PlanId draft() {
        return plans.open(head, school, year, null, "Kế hoạch năm", TestPlans.content());
    }

    private PlanId issued() {
        PlanId id = draft();
        plans.submit(head, school, id, 1);
        plans.pass(head, school, id, 2, TestPlans.passed(person));
        plans.issue(head, school, id, 3, TestPlans.SIGNED);
        return id;
    }

    @Test
    void what_was_written_is_read_again() {
        ImprovementPlan plan = plans.one(school, draft());
        assertThat(plan.content()).isEqualTo(TestPlans.content());
        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.owner()).isEqualTo(head);
    }

    @Test
    void a_plan_has_the_form_of_its_year_s_circular() {
        UUID before = house.year(school, 2025);
        PlanId old = plans.open(head, school, before, null, "Kế hoạch cũ", TestPlans.content());
        assertThat(plans.one(school, old).form()).isEqualTo(Form.NINE_COLUMNS);
        assertThat(plans.one(school, draft()).form()).isEqualTo(Form.FORM_2);
    }

    @Test
    void the_steps_of_a_life_are_kept_with_what_was_said() {
        assertThat(plans.one(school, issued()).steps()).extracting(PlanStep::step)
                .containsExactly(new Step.Submit(), TestPlans.passed(person), TestPlans.SIGNED);
    }

    @Test
    void every_act_has_its_line_of_the_record() {
        PlanId id = issued();
        plans.withdraw(head, school, id, 4, new Step.Withdraw("sai số tiền"));
        plans.write(head, school, id, 5, "Kế hoạch mới", TestPlans.content());
        assertThat(house.tables.within(school, () -> house.trail.latest(school, Long.MAX_VALUE, 6)))
                .extracting(entry -> entry.act().kind()).containsExactly("plan.written", "plan.withdrawn", "plan.issued",
                        "plan.passed", "plan.submitted", "plan.opened");
    }

    @Test
    void a_reason_and_a_signer_stand_in_no_line_of_the_record() {
        PlanId id = issued();
        plans.withdraw(head, school, id, 4, new Step.Withdraw("cô Mai nhập sai"));
        assertThat(house.tables.within(school, () -> house.trail.latest(school, Long.MAX_VALUE, 6)))
                .extracting(entry -> entry.act().details().toString()).noneMatch(said -> said.contains("Mai"));
    }

    @Test
    void a_snapshot_says_what_was_issued() {
        PlanId id = issued();
        PlanSnapshot snapshot = plans.snapshot(school, id).orElseThrow();
        assertThat(snapshot.content()).isEqualTo(plans.one(school, id).content());
        assertThat(snapshot.whole()).isTrue();
        assertThat(snapshot.mark()).hasSize(64);
    }

    @Test
    void a_plan_issued_again_has_a_second_snapshot() {
        PlanId id = issued();
        plans.withdraw(head, school, id, 4, new Step.Withdraw("sai số tiền"));
        plans.submit(head, school, id, 5);
        plans.pass(head, school, id, 6, TestPlans.passed(person));
        plans.issue(head, school, id, 7, TestPlans.SIGNED);
        assertThat(plans.snapshot(school, id).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void a_number_that_another_plan_has_is_refused_with_what_it_was_given_to() {
        issued();
        PlanId second = draft();
        plans.submit(head, school, second, 1);
        plans.pass(head, school, second, 2, TestPlans.passed(person));
        assertThatThrownBy(() -> plans.issue(head, school, second, 3, TestPlans.SIGNED))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.lack()).isEqualTo(Refused.Lack.NUMBER_TAKEN);
                    assertThat(refused.words(Texts.in(Language.VI)).why()).contains("05/KH-TH", "Kế hoạch năm", "06/KH-TH");
                });
    }

    @Test
    void what_is_no_number_of_a_paper_is_refused() {
        PlanId id = draft();
        plans.submit(head, school, id, 1);
        plans.pass(head, school, id, 2, TestPlans.passed(person));
        assertThatThrownBy(() -> plans.issue(head, school, id, 3, new Step.Issue("năm", TestPlans.SIGNED.day(), "HIỆU TRƯỞNG", "Mai")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.lack()).isEqualTo(Refused.Lack.NUMBER_FORM));
    }

    @Test
    void the_number_proposed_is_the_next_or_the_one_it_had() {
        PlanId id = issued();
        assertThat(plans.number(school, plans.one(school, id))).isEqualTo("05/KH-TH");
        assertThat(plans.number(school, plans.one(school, draft()))).isEqualTo("06/KH-TH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update plan_snapshot set number = 2", "delete from plan_snapshot", "truncate plan_snapshot",
        "update plan_step set number = 2", "delete from plan_step", "delete from improvement_plan",
        "update plan_file set number = 2", "delete from plan_file", "delete from plan_mark", "delete from plan_scan"})
    void nothing_that_answers_requests_can_take_back_what_was(String statement) throws SQLException {
        try (Connection school = house.logins.school().connect(); Statement plain = school.createStatement()) {
            assertThatThrownBy(() -> plain.execute(statement)).isInstanceOf(SQLException.class).hasMessageContaining("denied");
        }
    }

    @Test
    void a_page_that_shows_an_older_plan_changes_nothing() {
        PlanId id = draft();
        plans.write(head, school, id, 1, "Kế hoạch khác", TestPlans.content());
        assertThatThrownBy(() -> plans.submit(head, school, id, 1)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void who_may_not_is_told_of_nothing() {
        PlanId id = draft();
        AccountId teacher = people.someone(Role.STAFF, school);
        assertThatThrownBy(() -> plans.submit(teacher, school, id, 1)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> plans.open(teacher, school, year, null, "Của tôi", TestPlans.content())).isInstanceOf(NotHere.class);
    }

    @Test
    void the_clerk_writes_but_does_not_issue() {
        PlanId id = draft();
        AccountId clerk = people.someone(Role.CLERK, school);
        plans.write(clerk, school, id, 1, "Kế hoạch năm học", TestPlans.content());
        plans.submit(clerk, school, id, 2);
        plans.pass(head, school, id, 3, TestPlans.passed(person));
        assertThatThrownBy(() -> plans.issue(clerk, school, id, 4, TestPlans.SIGNED)).isInstanceOf(NotHere.class);
    }

    @Test
    void the_council_sends_back_what_lies_before_it_but_nothing_later() {
        PlanId id = draft();
        AccountId member = people.someone(Role.COUNCIL_MEMBER, school);
        plans.submit(head, school, id, 1);
        plans.withdraw(member, school, id, 2, new Step.Withdraw("bổ sung kinh phí"));
        plans.submit(head, school, id, 3);
        plans.pass(member, school, id, 4, TestPlans.passed(person));
        assertThatThrownBy(() -> plans.withdraw(member, school, id, 5, new Step.Withdraw("đổi ý"))).isInstanceOf(NotHere.class);
    }

    @Test
    void who_was_at_the_meeting_is_of_the_school() {
        PlanId id = draft();
        plans.submit(head, school, id, 1);
        assertThatThrownBy(() -> plans.pass(head, school, id, 2, TestPlans.passed(new UUID(9, 9)))).isInstanceOf(NotHere.class);
    }

    @Test
    void a_plan_is_of_one_school_only() {
        PlanId id = draft();
        SchoolId other = house.school();
        assertThatThrownBy(() -> plans.one(other, id)).isInstanceOf(NotHere.class);
        AccountId otherHead = people.someone(Role.HEAD, other);
        assertThatThrownBy(() -> plans.open(otherHead, other, house.year(other, 2026), id, "Con", TestPlans.content()))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void who_reads_papers_only_is_shown_no_draft() {
        PlanId paper = issued();
        draft();
        assertThat(plans.of(school, List.of(year), false)).extracting(PlanEntry::id).containsExactly(paper);
        assertThat(plans.of(school, List.of(year), true)).hasSize(2);
    }

    @Test
    void the_day_a_plan_was_begun_stands_in_its_id() {
        assertThat(draft().begun()).isEqualTo(house.clock.instant());
    }
}
