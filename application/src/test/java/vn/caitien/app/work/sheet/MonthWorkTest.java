package vn.caitien.app.work.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.work.Round;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskState;
import vn.caitien.app.work.TaskTerms;
import vn.caitien.app.work.sheet.MonthWork.Entry;
import vn.caitien.paper.forms.MonthSheet.Part;
import vn.caitien.plan.Schedule.Recurrence;

class MonthWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static Round round(@Nullable LocalDate starts, @Nullable LocalDate due, TaskState state, @Nullable LocalDate done) {
        return new Round(1, starts, due, state, done, 0);
    }

    private static Task task(@Nullable String dropped, Round... rounds) {
        return new Task(new TaskId(UUID.randomUUID()), new PlanId(UUID.randomUUID()), "r0", null, 1, TaskTerms.of("Việc", null), Recurrence.NONE,
                Arrays.asList(rounds), dropped, 0, 1);
    }

    private static List<Part> parts(YearMonth month, Round... rounds) {
        return new MonthWork(month, TODAY).of(List.of(task(null, rounds))).stream().map(Entry::part).toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @Test
    void what_was_due_before_the_month_and_is_not_done_is_overdue() {
        assertThat(parts(NOVEMBER, round(null, day(10, 31), TaskState.UNDER_WAY, null))).containsExactly(Part.OVERDUE);
    }

    @Test
    void what_waits_and_was_due_before_stands_among_the_overdue() {
        assertThat(parts(NOVEMBER, round(null, day(10, 31), TaskState.WAITING, null))).containsExactly(Part.OVERDUE);
    }

    @Test
    void what_is_due_on_the_first_or_the_last_day_is_due_in_the_month() {
        assertThat(parts(NOVEMBER, round(null, day(11, 1), TaskState.NOT_BEGUN, null), round(null, day(11, 30), TaskState.NOT_BEGUN, null)))
                .containsExactly(Part.DUE, Part.DUE);
    }

    @Test
    void what_is_due_this_month_is_not_overdue_on_the_sheet_of_the_next() {
        assertThat(parts(NOVEMBER.plusMonths(1), round(null, day(11, 30), TaskState.NOT_BEGUN, null))).isEmpty();
    }

    @Test
    void what_begins_by_the_end_of_the_month_and_is_due_later_runs() {
        assertThat(parts(NOVEMBER, round(day(11, 30), day(12, 20), TaskState.NOT_BEGUN, null))).containsExactly(Part.RUNNING);
    }

    @Test
    void what_was_begun_before_its_time_runs() {
        assertThat(parts(NOVEMBER, round(day(12, 10), day(12, 20), TaskState.UNDER_WAY, null))).containsExactly(Part.RUNNING);
    }

    @Test
    void what_begins_later_is_not_asked_for() {
        assertThat(parts(NOVEMBER, round(day(12, 1), day(12, 20), TaskState.NOT_BEGUN, null))).isEmpty();
    }

    @Test
    void what_waits_and_is_due_in_the_month_waits() {
        assertThat(parts(NOVEMBER, round(null, day(11, 25), TaskState.WAITING, null))).containsExactly(Part.WAITING);
    }

    @Test
    void what_has_no_day_is_not_forgotten() {
        assertThat(parts(NOVEMBER, round(null, null, TaskState.NOT_BEGUN, null))).containsExactly(Part.UNDATED);
    }

    @Test
    void what_was_done_in_the_month_is_told_whenever_it_was_due() {
        assertThat(parts(NOVEMBER, round(null, day(10, 1), TaskState.DONE, day(11, 2)))).containsExactly(Part.DONE);
    }

    @Test
    void what_was_done_before_is_not_told() {
        assertThat(parts(NOVEMBER, round(null, day(11, 20), TaskState.DONE, day(10, 30)))).isEmpty();
    }

    @Test
    void what_was_dropped_is_not_told() {
        assertThat(new MonthWork(NOVEMBER, TODAY).of(List.of(task("thôi", round(null, day(11, 20), TaskState.NOT_BEGUN, null))))).isEmpty();
    }

    @Test
    void the_overdue_stand_first_and_what_is_done_last() {
        assertThat(parts(NOVEMBER, round(null, day(11, 2), TaskState.DONE, day(11, 2)), round(null, day(11, 25), TaskState.NOT_BEGUN, null),
                round(null, day(10, 1), TaskState.NOT_BEGUN, null))).containsExactly(Part.OVERDUE, Part.DUE, Part.DONE);
    }
}
