package vn.caitien.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Schedule.Recurrence;

class RoundsTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 30);

    private static Times monthly(LocalDate... dues) {
        return new Times(Recurrence.MONTHLY, List.of(dues).stream().map(due -> new Times.Time(due.withDayOfMonth(1), due)).toList());
    }

    @Test
    void a_round_that_was_reported_of_stays_with_its_number() {
        List<Round> rounds = List.of(Rounds.of(monthly(SEPTEMBER, OCTOBER)).getFirst().reported(TaskState.DONE, SEPTEMBER),
                Rounds.of(monthly(SEPTEMBER, OCTOBER)).getLast());
        List<Round> again = Rounds.again(rounds, monthly(OCTOBER, NOVEMBER));
        assertThat(again).extracting(Round::due).containsExactly(SEPTEMBER, OCTOBER, NOVEMBER);
        assertThat(again).extracting(Round::number).containsExactly(1, 3, 4);
    }

    @Test
    void a_new_time_due_on_the_day_of_one_that_stayed_is_that_one() {
        List<Round> rounds = List.of(Rounds.of(monthly(SEPTEMBER, OCTOBER)).getFirst().reported(TaskState.DONE, SEPTEMBER));
        assertThat(Rounds.again(rounds, monthly(SEPTEMBER, OCTOBER))).extracting(Round::state)
                .containsExactly(TaskState.DONE, TaskState.NOT_BEGUN);
    }

    @Test
    void the_only_time_of_a_task_keeps_what_was_reported_when_its_days_change() {
        List<Round> once = List.of(Round.of(1, new Times.Time(null, SEPTEMBER)).reported(TaskState.UNDER_WAY, SEPTEMBER));
        assertThat(Rounds.again(once, Times.once(null, OCTOBER)))
                .containsExactly(new Round(1, null, OCTOBER, TaskState.UNDER_WAY, null, 1));
    }
}
