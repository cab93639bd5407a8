package vn.caitien.work.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.work.Measure;
import vn.caitien.work.TaskState;
import vn.caitien.work.YearSum;
import vn.caitien.work.state.PlanFacts.Indicator;
import vn.caitien.work.state.PlanFacts.Item;
import vn.caitien.work.state.PlanFacts.Obstacle;
import vn.caitien.work.state.PlanFacts.Proposal;
import vn.caitien.work.state.PlanFacts.Task;

class PlanStateTest {

    @Test
    void the_paragraph_of_a_plan_has_all_its_numbers() {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            tasks.add(new Task("done" + i, TaskState.DONE, List.of(Facts.PAST), i > 0, null));
        }
        for (int i = 0; i < 5; i++) {
            tasks.add(Facts.task("going" + i, TaskState.UNDER_WAY, Facts.NOW));
        }
        tasks.add(new Task("asked", TaskState.WAITING, List.of(Facts.PAST), false, "UBND xã"));
        tasks.add(Facts.task("late", TaskState.UNDER_WAY, Facts.PAST));
        for (int i = 0; i < 3; i++) {
            tasks.add(Facts.task("later" + i, TaskState.NOT_BEGUN, Facts.LATER));
        }
        List<Item> items = List.of(Facts.item("1", Facts.sum(80_000_000, 0), 50_000_000L), Facts.item("2", Facts.sum(26_000_000, 0), 8_400_000L),
                Facts.item("3", new YearSum(List.of(), 1), null), Facts.item("4", Facts.sum(0, 0), 0L));
        PlanState state = Facts.state(new PlanFacts(items, tasks, List.of(), List.of(), List.of()));
        TaskCounts counts = state.tasks();
        assertThat(List.of(state.items().number(), counts.all().number(), counts.done().number(), counts.doneWithProof().number(),
                counts.underWay().number(), counts.waiting().number(), counts.overdue().number(), counts.notBegun().number()))
                .containsExactly(4, 16, 6, 5, 5, 1, 1, 3);
        assertThat(List.of(state.money().spent(), state.money().plannedLow())).containsExactly(58_400_000L, 106_000_000L);
        assertThat(state.money().unclear().ids()).containsExactly("3");
    }

    @Test
    void open_obstacles_tell_their_age_the_oldest_first() {
        PlanState state = with(List.of(new Obstacle("a", Facts.TODAY.minusDays(3), true), new Obstacle("b", Facts.TODAY.minusDays(41), true),
                new Obstacle("c", Facts.TODAY.minusDays(90), false)), List.of(), List.of());
        assertThat(state.obstacles()).extracting(Open::id).containsExactly("b", "a");
        assertThat(state.obstacles()).extracting(Open::days).containsExactly(41L, 3L);
        assertThat(Open.count(state.obstacles()).number()).isEqualTo(2);
    }

    @Test
    void proposals_wait_to_be_sent_or_to_be_answered() {
        PlanState state = with(List.of(), List.of(new Proposal("a", null, false), new Proposal("b", Facts.TODAY.minusDays(20), false),
                new Proposal("c", Facts.TODAY.minusDays(30), true)), List.of());
        assertThat(state.unsent().ids()).containsExactly("a");
        assertThat(state.unanswered()).extracting(Open::id).containsExactly("b");
    }

    @Test
    void indicators_are_reached_not_reached_or_unmeasured() {
        PlanState state = with(List.of(), List.of(), List.of(indicator("a", 90), indicator("b", 50), indicator("c", null)));
        assertThat(List.of(state.reached().ids(), state.notReached().ids(), state.unmeasured().ids()))
                .containsExactly(List.of("a"), List.of("b"), List.of("c"));
    }

    @Test
    void an_empty_plan_has_only_zeros_and_no_money() {
        PlanState state = with(List.of(), List.of(), List.of());
        assertThat(state.tasks().all().none()).isTrue();
        assertThat(state.money().plannedLow()).isNull();
    }

    private static PlanState with(List<Obstacle> obstacles, List<Proposal> proposals, List<Indicator> indicators) {
        return Facts.state(new PlanFacts(List.of(), List.of(), obstacles, proposals, indicators));
    }

    private static Indicator indicator(String id, Integer actual) {
        return new Indicator(id, new Measure(BigDecimal.valueOf(54), BigDecimal.valueOf(90), actual == null ? null : BigDecimal.valueOf(actual), "%"));
    }
}
