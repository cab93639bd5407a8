package vn.caitien.work.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.caitien.work.TaskState;
import vn.caitien.work.state.PlanFacts.Round;
import vn.caitien.work.state.PlanFacts.Task;
import vn.caitien.work.state.TaskCounts.OverdueRound;
import vn.caitien.work.state.TaskCounts.WaitingFor;

class TaskCountsTest {

    @Property(tries = 300, seed = "2026")
    void everyTaskCountsInExactlyOneStanding(@ForAll("tasks") List<Task> tasks) {
        TaskCounts counts = Facts.tasks(tasks.toArray(Task[]::new));
        Stream<Count> standings = Stream.of(counts.done(), counts.underWay(), counts.waiting(), counts.overdue(), counts.notBegun(), counts.dropped());
        assertThat(standings.flatMap(count -> count.ids().stream())).containsExactlyInAnyOrderElementsOf(counts.all().ids());
    }

    @Property(tries = 300, seed = "2026")
    void partsOfACountAreOfIt(@ForAll("tasks") List<Task> tasks) {
        TaskCounts counts = Facts.tasks(tasks.toArray(Task[]::new));
        assertThat(counts.done().number()).isEqualTo(counts.doneWithProof().number() + counts.doneWithoutProof().number());
        assertThat(counts.waiting().number()).isEqualTo(counts.waitingFor().stream().mapToInt(group -> group.tasks().number()).sum());
        assertThat(counts.waiting().ids()).containsAll(counts.waitingPastDue().ids());
        assertThat(counts.notBegun().ids()).containsAll(counts.notBegunButTime().ids());
        assertThat(counts.overdueRounds().stream().map(OverdueRound::task).distinct()).containsExactlyElementsOf(counts.overdue().ids());
    }

    @Test
    void a_due_day_that_passed_makes_work_overdue_begun_or_not() {
        TaskCounts counts = Facts.tasks(Facts.task("a", TaskState.UNDER_WAY, Facts.PAST), Facts.task("b", TaskState.NOT_BEGUN, Facts.PAST));
        assertThat(counts.overdue().ids()).containsExactly("a", "b");
        assertThat(counts.underWay().none()).isTrue();
    }

    @Test
    void the_due_day_itself_is_in_time() {
        assertThat(Facts.tasks(Facts.task("a", TaskState.UNDER_WAY, Facts.round(-5, 0))).overdue().none()).isTrue();
    }

    @Test
    void what_waits_is_waiting_and_not_overdue_and_told_when_its_day_has_passed() {
        TaskCounts counts = Facts.tasks(Facts.task("a", TaskState.WAITING, Facts.PAST), Facts.task("b", TaskState.WAITING, Facts.LATER));
        assertThat(counts.waiting().ids()).containsExactly("a", "b");
        assertThat(counts.waitingPastDue().ids()).containsExactly("a");
    }

    @Test
    void tasks_that_wait_for_the_same_stand_together() {
        TaskCounts counts = Facts.tasks(waiting("a", "UBND xã"), waiting("b", null), waiting("c", "UBND xã"));
        assertThat(counts.waitingFor()).containsExactly(
                new WaitingFor("UBND xã", new Count(List.of("a", "c"))), new WaitingFor(null, new Count(List.of("b"))));
    }

    @Test
    void a_task_that_comes_back_is_overdue_once_and_tells_its_rounds() {
        Round first = Facts.round(-90, -61);
        Round second = Facts.round(-60, -31);
        TaskCounts counts = Facts.tasks(Facts.task("a", TaskState.UNDER_WAY, Facts.done(first), second, Facts.PAST, Facts.LATER));
        assertThat(counts.overdue().number()).isEqualTo(1);
        assertThat(counts.overdueRounds()).extracting(OverdueRound::days).containsExactly(31L, 13L);
    }

    @Test
    void a_task_whose_passed_rounds_are_done_is_under_way() {
        assertThat(Facts.tasks(Facts.task("a", TaskState.UNDER_WAY, Facts.done(Facts.PAST), Facts.LATER)).underWay().ids()).containsExactly("a");
    }

    @Test
    void done_without_proof_is_counted_apart() {
        TaskCounts counts = Facts.tasks(new Task("a", TaskState.DONE, List.of(Facts.PAST), true, null), Facts.task("b", TaskState.DONE));
        assertThat(counts.doneWithProof().ids()).containsExactly("a");
        assertThat(counts.doneWithoutProof().ids()).containsExactly("b");
    }

    @Test
    void what_could_have_begun_is_told_among_what_has_not() {
        TaskCounts counts = Facts.tasks(Facts.task("a", TaskState.NOT_BEGUN, Facts.NOW), Facts.task("b", TaskState.NOT_BEGUN, Facts.LATER));
        assertThat(counts.notBegun().number()).isEqualTo(2);
        assertThat(counts.notBegunButTime().ids()).containsExactly("a");
    }

    @Test
    void a_task_without_a_time_is_never_overdue() {
        TaskCounts counts = Facts.tasks(Facts.task("a", TaskState.NOT_BEGUN));
        assertThat(counts.notBegun().ids()).containsExactly("a");
        assertThat(counts.withoutTime().ids()).containsExactly("a");
    }

    @Test
    void what_was_dropped_is_not_overdue() {
        assertThat(Facts.tasks(Facts.task("a", TaskState.DROPPED, Facts.PAST)).dropped().ids()).containsExactly("a");
    }

    @Provide
    Arbitrary<List<Task>> tasks() {
        Arbitrary<Round> rounds = Combinators.combine(Arbitraries.integers().between(-200, 200), Arbitraries.integers().between(0, 90), Arbitraries.of(true, false))
                .as((start, length, done) -> new Round(Facts.round(start, start + length).when(), done));
        Arbitrary<Task> task = Combinators.combine(Arbitraries.of(TaskState.class), rounds.list().ofMaxSize(4), Arbitraries.of(true, false),
                Arbitraries.of("UBND xã", "Sở").injectNull(0.3)).as((state, some, proof, whom) -> new Task("", state, some, proof, whom));
        return task.list().ofMaxSize(20).map(all -> IntStream.range(0, all.size()).mapToObj(i ->
                new Task("t" + i, all.get(i).state(), all.get(i).rounds(), all.get(i).proof(), all.get(i).waitsFor())).toList()).withoutEdgeCases();
    }

    private static Task waiting(String id, String whom) {
        return new Task(id, TaskState.WAITING, List.of(Facts.NOW), false, whom);
    }
}
