package vn.caitien.app.work.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.SchoolPeople;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.Step;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.trail.Entry;
import vn.caitien.app.trail.Trail;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TestWork;
import vn.caitien.app.work.WorkRefused;

class ObstaclesTest {
    private static final Obstacles OBSTACLES = Served.part(Obstacles.class);
    private static final LocalDate TODAY = Today.of(Clock.systemUTC());
    private final TestWork work = TestWork.founded();
    private final AccountId teacher = work.someone(Role.STAFF).id();
    private final TaskId task = work.task("Lập dự toán", doer(teacher), TODAY.plusDays(9));

    private Doer doer(AccountId account) {
        SchoolPerson person = person(account);
        return new Doer(person.id(), person.name());
    }

    private SchoolPerson person(AccountId account) {
        return Served.part(SchoolPeople.class).of(work.school()).stream().filter(one -> one.is(account.value())).findFirst().orElseThrow();
    }

    private UUID raised(AccountId by, @Nullable TaskId on, @Nullable Doer to) {
        return OBSTACLES.raise(by, work.school(), "Cô Mai", work.plan(), on, new Raised(TestWork.ITEM, " Chưa có báo giá ", to, null));
    }

    private Obstacle one(UUID id) {
        return OBSTACLES.one(work.school(), id);
    }

    private void answer(AccountId by, UUID id, Turn.Kind kind, @Nullable LocalDate until) {
        OBSTACLES.answer(by, work.school(), "Cô Mai", id, one(id).version(), new Answer(kind, "Kế toán hỏi thêm", until));
    }

    private Entry recorded() {
        return Served.part(SchoolTables.class).within(work.school(), () ->
                Served.part(Trail.class).latest(work.school(), Long.MAX_VALUE, 1)).getFirst();
    }

    @Test
    void what_was_raised_is_read_again() {
        Obstacle obstacle = one(raised(teacher, task, null));
        assertThat(obstacle.words()).isEqualTo("Chưa có báo giá");
        assertThat(obstacle.taskName()).isEqualTo("Lập dự toán");
        assertThat(obstacle.item()).isEqualTo(TestWork.ITEM);
        assertThat(obstacle.reporter()).isEqualTo(doer(teacher));
        assertThat(obstacle.enteredBy()).isNull();
        assertThat(obstacle.to()).isNull();
        assertThat(obstacle.state()).isEqualTo(ObstacleState.OPEN);
        assertThat(obstacle.days(TODAY.plusDays(8))).isEqualTo(8);
    }

    @Test
    void it_stands_in_the_lists_of_plan_item_and_task() {
        UUID id = raised(work.by(), task, null);
        raised(work.by(), null, null);
        assertThat(OBSTACLES.of(work.school(), work.plan())).hasSize(2).first().extracting(Obstacle::id).isEqualTo(id);
        assertThat(OBSTACLES.of(work.school(), work.plan(), TestWork.ITEM)).hasSize(2);
        assertThat(OBSTACLES.of(work.school(), work.plan(), "r1")).isEmpty();
        assertThat(OBSTACLES.of(work.school(), task)).extracting(Obstacle::id).containsExactly(id);
    }

    @Test
    void staff_raise_on_their_own_task_and_nowhere_else() {
        TaskId other = work.task("Việc người khác", null, TODAY);
        assertThat(one(raised(teacher, task, null)).task()).isEqualTo(task);
        assertThatThrownBy(() -> raised(teacher, other, null)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> raised(teacher, null, null)).isInstanceOf(NotHere.class);
    }

    @Test
    void the_clerk_raises_nothing_but_enters_what_another_tells() {
        AccountId clerk = work.someone(Role.CLERK).id();
        assertThatThrownBy(() -> raised(clerk, null, null)).isInstanceOf(NotHere.class);
        UUID id = OBSTACLES.raise(clerk, work.school(), "Văn thư Lan", work.plan(), null,
                new Raised(TestWork.ITEM, "Thiếu phòng", null, doer(teacher)));
        assertThat(one(id).reporter()).isEqualTo(doer(teacher));
        assertThat(one(id).enteredBy()).isEqualTo("Văn thư Lan");
        assertThat(recorded().actor().account()).isEqualTo(clerk.value());
        assertThat(recorded().actor().reportedBy()).isEqualTo(doer(teacher).id());
    }

    @Test
    void one_that_comes_with_a_report_by_a_link_is_of_who_has_the_link() {
        UUID id = OBSTACLES.raiseWith(work.by(), work.school(), work.one(task), new Doer(null, "Chú Bảy"), null, "Mất điện");
        assertThat(one(id).reporter()).isEqualTo(new Doer(null, "Chú Bảy"));
        assertThat(one(id).task()).isEqualTo(task);
    }

    @Test
    void it_is_taken_up_until_a_day_and_waits_again_after_it() {
        UUID id = raised(teacher, task, null);
        answer(work.by(), id, Turn.Kind.TAKEN_UP, TODAY.plusDays(3));
        assertThat(one(id).until()).isEqualTo(TODAY.plusDays(3));
        assertThat(one(id).waits(TODAY.plusDays(3))).isFalse();
        assertThat(one(id).waits(TODAY.plusDays(4))).isTrue();
        assertThat(OBSTACLES.open(work.school())).isEmpty();
    }

    @Test
    void what_was_said_stays_in_its_order() {
        UUID id = raised(teacher, task, null);
        answer(work.by(), id, Turn.Kind.ANSWERED, null);
        answer(work.by(), id, Turn.Kind.TAKEN_UP, TODAY);
        answer(work.by(), id, Turn.Kind.SOLVED, null);
        OBSTACLES.reopen(teacher, work.school(), "Thầy An", id, 4, "Báo giá sai");
        assertThat(one(id).turns()).extracting(Turn::kind)
                .containsExactly(Turn.Kind.ANSWERED, Turn.Kind.TAKEN_UP, Turn.Kind.SOLVED, Turn.Kind.REOPENED);
        assertThat(one(id).turns().getLast().words()).isEqualTo("Báo giá sai");
        assertThat(one(id).state()).isEqualTo(ObstacleState.OPEN);
        assertThat(one(id).until()).isNull();
    }

    @Test
    void of_the_council_who_is_named_answers_and_nobody_else() {
        AccountId named = work.someone(Role.COUNCIL_MEMBER).id();
        AccountId other = work.someone(Role.COUNCIL_MEMBER).id();
        UUID id = raised(work.by(), null, doer(named));
        assertThatThrownBy(() -> answer(other, id, Turn.Kind.SOLVED, null)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> answer(teacher, id, Turn.Kind.SOLVED, null)).isInstanceOf(NotHere.class);
        answer(named, id, Turn.Kind.SOLVED, null);
        assertThat(one(id).state()).isEqualTo(ObstacleState.SOLVED);
    }

    @Test
    void who_raised_it_opens_it_again_and_a_colleague_does_not() {
        AccountId colleague = work.someone(Role.STAFF).id();
        UUID id = raised(teacher, task, null);
        answer(work.by(), id, Turn.Kind.SOLVED, null);
        assertThatThrownBy(() -> OBSTACLES.reopen(colleague, work.school(), "Thầy An", id, 2, "Vẫn vướng")).isInstanceOf(NotHere.class);
        OBSTACLES.reopen(teacher, work.school(), "Thầy An", id, 2, "Vẫn vướng");
        assertThat(one(id).state()).isEqualTo(ObstacleState.OPEN);
    }

    @Test
    void an_answer_to_what_has_been_answered_meanwhile_is_not_written() {
        UUID id = raised(teacher, task, null);
        answer(work.by(), id, Turn.Kind.ANSWERED, null);
        assertThatThrownBy(() -> OBSTACLES.answer(work.by(), work.school(), "Cô Mai", id, 1, new Answer(Turn.Kind.SOLVED, "Xong", null)))
                .isInstanceOf(StaleVersion.class);
        assertThat(one(id).turns()).hasSize(1);
    }

    @Test
    void one_that_is_open_is_not_opened_again() {
        UUID id = raised(teacher, task, null);
        assertThatThrownBy(() -> OBSTACLES.reopen(teacher, work.school(), "Thầy An", id, 1, "Vẫn vướng")).isInstanceOf(StaleVersion.class);
    }

    @Test
    void those_that_wait_stand_with_the_oldest_first_for_the_head_or_who_is_named() {
        AccountId named = work.someone(Role.SECRETARY).id();
        UUID forHead = raised(teacher, task, null);
        UUID forNamed = raised(teacher, task, doer(named));
        answer(work.by(), raised(teacher, task, null), Turn.Kind.SOLVED, null);
        assertThat(OBSTACLES.open(work.school())).extracting(Obstacle::id).containsExactly(forHead, forNamed);
        assertThat(OBSTACLES.openFor(work.school(), person(named), false)).extracting(Obstacle::id).containsExactly(forNamed);
        assertThat(OBSTACLES.openFor(work.school(), person(work.by()), true)).extracting(Obstacle::id).containsExactly(forHead);
    }

    @Test
    void a_plan_that_is_not_issued_has_none() {
        PlanId draft = Served.part(ImprovementPlans.class).open(work.by(), work.school(), work.year(), null, "Nháp", TestPlans.content());
        assertThatThrownBy(() -> OBSTACLES.raise(work.by(), work.school(), "Cô Mai", draft, null, new Raised("r0", "Vướng", null, null)))
                .isInstanceOf(WorkRefused.class);
    }

    @Test
    void what_was_raised_is_still_answered_while_the_plan_is_taken_back() {
        UUID id = raised(teacher, task, null);
        Served.part(ImprovementPlans.class).withdraw(work.by(), work.school(), work.plan(), 4, new Step.Withdraw("sai số tiền"));
        answer(work.by(), id, Turn.Kind.SOLVED, null);
        assertThat(one(id).state()).isEqualTo(ObstacleState.SOLVED);
    }

    @Test
    void an_item_the_plan_has_not_is_not_here() {
        assertThatThrownBy(() -> OBSTACLES.raise(work.by(), work.school(), "Cô Mai", work.plan(), null,
                new Raised("r999", "Vướng", null, null))).isInstanceOf(NotHere.class);
    }

    @Test
    void the_record_tells_what_became_of_it_and_no_word_of_it() {
        UUID id = raised(teacher, task, null);
        assertThat(recorded().act().kind()).isEqualTo("obstacle.raised");
        answer(work.by(), id, Turn.Kind.TAKEN_UP, TODAY);
        assertThat(recorded().act().kind()).isEqualTo("obstacle.taken-up");
        assertThat(recorded().act().subject()).isEqualTo(id);
        assertThat(recorded().act().details().toString()).contains(TODAY.toString()).doesNotContain("báo giá", "Kế toán", "Mai");
    }

    @Test
    void another_school_sees_none_of_it() {
        UUID id = raised(teacher, task, null);
        assertThat(OBSTACLES.of(TestSchool.founded(), work.plan())).isEmpty();
        assertThatThrownBy(() -> OBSTACLES.one(TestSchool.founded(), id)).isInstanceOf(NotHere.class);
    }

    @Test
    void taking_up_needs_a_day_and_solving_none() {
        assertThatThrownBy(() -> new Answer(Turn.Kind.TAKEN_UP, "Sẽ làm", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answer(Turn.Kind.SOLVED, "Xong", TODAY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Answer(Turn.Kind.SOLVED, "Xong", null).until()).isNull();
    }

    @Test
    void a_long_one_has_a_short_title() {
        UUID id = OBSTACLES.raise(work.by(), work.school(), "Cô Mai", work.plan(), null,
                new Raised(TestWork.ITEM, "Chưa có báo giá ".repeat(20) + "\nDòng hai", null, null));
        assertThat(one(id).title()).hasSizeLessThan(95).endsWith("…").doesNotContain("Dòng hai");
        assertThat(List.of(one(id).words().split("\n"))).hasSize(2);
    }
}
