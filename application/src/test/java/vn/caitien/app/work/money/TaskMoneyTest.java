package vn.caitien.app.work.money;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.app.work.money.TestReading.YEAR;
import static vn.caitien.app.work.money.TestReading.costing;
import static vn.caitien.app.work.money.TestReading.task;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskMoneyTest {
    private static final String FIVE = "5 triệu từ ngân sách xã";

    private static TaskMoney of(TaskCost... tasks) {
        return costing(FIVE, tasks).items().getFirst().tasks();
    }

    @Test
    void costs_of_tasks_are_added_and_unknown_ones_counted() {
        assertThat(of(task(1, null, 1_000_000L), task(2, null, 2_000_000L), task(3, null, null))).isEqualTo(new TaskMoney(3_000_000, 2, 1));
    }

    @Test
    void a_task_with_a_cost_holds_those_of_its_parts() {
        assertThat(of(task(1, null, 3_000_000L), task(2, 1, 1_000_000L), task(3, 1, null))).isEqualTo(new TaskMoney(3_000_000, 1, 0));
    }

    @Test
    void a_task_without_a_cost_is_as_much_as_its_parts() {
        assertThat(of(task(1, null, null), task(2, 1, 1_000_000L), task(3, 1, null))).isEqualTo(new TaskMoney(1_000_000, 1, 1));
    }

    @Test
    void a_part_whose_task_was_dropped_counts_for_itself() {
        assertThat(of(task(2, 1, 1_000_000L))).isEqualTo(new TaskMoney(1_000_000, 1, 0));
    }

    @Test
    void a_task_that_costs_nothing_is_known_to() {
        assertThat(of(task(1, null, 0L))).isEqualTo(new TaskMoney(0, 1, 0));
    }

    @Test
    void what_tasks_cost_is_added_to_no_total() {
        assertThat(costing(FIVE, task(1, null, 4_000_000L)).planned().low()).isEqualTo(5_000_000);
    }

    @Test
    void tasks_that_cost_more_than_their_item_are_seen_and_as_much_is_not_more() {
        assertThat(costing(FIVE, task(1, null, 5_000_001L)).items().getFirst().tasksOver()).isTrue();
        assertThat(costing(FIVE, task(1, null, 5_000_000L)).items().getFirst().tasksOver()).isFalse();
    }

    @Test
    void nothing_is_said_to_be_more_than_what_is_not_known() {
        assertThat(costing("ngân sách xã", task(1, null, 9_000_000L)).items().getFirst().tasksOver()).isFalse();
    }

    @Test
    void of_a_plan_for_several_years_a_task_counts_in_the_year_that_holds_its_days() {
        MoneyReading reading = TestReading.money(List.of(TestReading.year(2025), YEAR), List.of(FIVE), List.of(task(1, null, 7L)));
        assertThat(reading.of(YEAR).items().getFirst().tasks()).isEqualTo(new TaskMoney(7, 1, 0));
        assertThat(reading.of(TestReading.year(2025)).items().getFirst().tasks()).isEqualTo(TaskMoney.NONE);
    }

    @Test
    void a_task_over_two_years_or_without_days_is_unknown_in_each() {
        List<TaskCost> tasks = List.of(task(1, null, 7L, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 10, 1)), task(2, null, 8L, null, null));
        MoneyReading reading = TestReading.money(List.of(TestReading.year(2025), YEAR), List.of(FIVE), tasks);
        assertThat(reading.of(YEAR).items().getFirst().tasks()).isEqualTo(new TaskMoney(0, 0, 2));
    }
}
