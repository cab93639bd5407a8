package vn.caitien.app.improvement.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.TestPeople;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.Step;
import vn.caitien.app.improvement.TestHouse;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.improvement.telling.Posting.End;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.House;
import vn.caitien.app.trail.Entry;

class PlanTellingsTest {
    private static final Occasion MEETING = Occasion.meeting(TestTellings.DAY, null, null);

    @TempDir
    private Path folder;
    private House house;
    private ImprovementPlans plans;
    private PlanTellings tellings;
    private PlanPostings postings;
    private SchoolId school;
    private AccountId head;
    private AccountId teacher;
    private UUID person;
    private PlanId plan;

    @BeforeEach
    void issue() {
        house = new House(folder);
        TestPeople people = new TestPeople(house.views, house.clock);
        plans = TestHouse.plans(house, people);
        IssuedPlans issued = new IssuedPlans(plans, people.permissions());
        tellings = new PlanTellings(new Tellings(house.tables), issued, house.trail, house.tables, house.clock);
        postings = new PlanPostings(new Postings(house.tables), issued, house.trail, house.tables, house.clock);
        school = house.school();
        head = people.someone(Role.HEAD, school);
        teacher = people.someone(Role.STAFF, school);
        person = house.person(school, "Lê Văn Đức");
        plan = TestPlans.issued(plans, head, school, house.year(school, 2026), person);
    }

    private List<Hearer> hearers() {
        return List.of(new Hearer(person, "Lê Văn Đức", null), new Hearer(null, "Vũ Thị Lan", "Trưởng ban đại diện"));
    }

    private String recorded() {
        return house.tables.within(school, () -> house.trail.latest(school, Long.MAX_VALUE, 1)).stream()
                .map((Entry entry) -> entry.act().kind() + " " + entry.act().details()).findFirst().orElse("");
    }

    @Test
    void many_are_told_in_one_act_of_the_record_that_names_nobody() {
        tellings.tell(head, school, plan, MEETING, hearers());
        assertThat(tellings.of(school, plan)).extracting(Told::hearer).containsExactlyInAnyOrderElementsOf(hearers());
        assertThat(recorded()).startsWith("telling.met").contains("count=2", "2026-09-10").doesNotContain("Đức", "Lan");
    }

    @Test
    void the_same_meeting_tells_a_person_once() {
        tellings.tell(head, school, plan, MEETING, hearers().subList(0, 1));
        tellings.tell(head, school, plan, MEETING, hearers().subList(0, 1));
        assertThat(tellings.of(school, plan)).hasSize(1);
    }

    @Test
    void who_read_it_another_day_again_read_it_once() {
        tellings.read(teacher, school, plan, "Lý Thị Thử");
        house.clock.move(Duration.ofDays(2));
        tellings.read(teacher, school, plan, "Lý Thị Thử");
        assertThat(tellings.of(school, plan)).hasSize(1);
        assertThat(plans.beside(school, plan, teacher).read()).isNotNull();
        assertThat(plans.beside(school, plan, head).read()).isNull();
    }

    @Test
    void a_line_that_was_taken_back_may_be_written_again() {
        tellings.tell(head, school, plan, MEETING, hearers().subList(0, 1));
        tellings.withdraw(head, school, tellings.of(school, plan).getFirst().id());
        assertThat(recorded()).startsWith("telling.withdrawn");
        assertThat(tellings.of(school, plan)).isEmpty();
        tellings.tell(head, school, plan, MEETING, hearers().subList(0, 1));
        assertThat(tellings.of(school, plan)).hasSize(1);
    }

    @Test
    void a_plan_that_is_issued_anew_is_told_of_anew() {
        tellings.tell(head, school, plan, MEETING, hearers());
        plans.withdraw(head, school, plan, 4, new Step.Withdraw("sai số tiền"));
        assertThatThrownBy(() -> tellings.tell(head, school, plan, MEETING, hearers())).isInstanceOf(NotHere.class);
        TestPlans.again(plans, head, school, plan, 5, person);
        assertThat(tellings.of(school, plan)).isEmpty();
    }

    @Test
    void a_teacher_writes_for_nobody_else_and_posts_nothing() {
        assertThatThrownBy(() -> tellings.tell(teacher, school, plan, MEETING, hearers())).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> TestTellings.post(postings, teacher, school, plan, 1)).isInstanceOf(NotHere.class);
    }

    @Test
    void a_posting_and_its_end_are_written_into_the_record() {
        UUID posting = TestTellings.post(postings, head, school, plan, 1);
        assertThat(recorded()).startsWith("posting.posted");
        postings.down(head, school, posting, 1, new End(TestTellings.DAY.plusDays(30), "Lan"));
        assertThat(recorded()).startsWith("posting.down");
        assertThat(postings.one(school, posting).end()).isEqualTo(new End(TestTellings.DAY.plusDays(30), "Lan"));
    }

    @Test
    void what_was_taken_down_is_not_taken_down_again() {
        UUID posting = TestTellings.post(postings, head, school, plan, 1);
        End end = new End(TestTellings.DAY, "Lan");
        postings.down(head, school, posting, 1, end);
        assertThatThrownBy(() -> postings.down(head, school, posting, 2, end)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void another_school_sees_none_of_it() {
        tellings.tell(head, school, plan, MEETING, hearers());
        assertThat(tellings.of(house.school(), plan)).isEmpty();
    }
}
