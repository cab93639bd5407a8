package vn.caitien.app.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the times a task comes; what is done once has one.
 *
 * @param number from 1
 * @param starts null when it is not known
 * @param due the last day; null when it is not known
 * @param doneOn null while it is not done
 * @param reports how many came
 */
public record Round(int number, @Nullable LocalDate starts, @Nullable LocalDate due, TaskState state,
        @Nullable LocalDate doneOn, int reports) {

    static Round of(int number, Times.Time time) {
        return new Round(number, time.starts(), time.due(), TaskState.NOT_BEGUN, null, 0);
    }

    /** Whether its day has passed and it is not done. */
    public boolean overdue(LocalDate today) {
        return state.open() && due != null && due.isBefore(today);
    }

    /** With another report, which says that; null when it says nothing of the state. */
    Round reported(@Nullable TaskState now, LocalDate day) {
        TaskState told = now == null ? state : now;
        return new Round(number, starts, due, told, told == TaskState.DONE ? day : null, reports + 1);
    }

    /** In that state. */
    Round as(TaskState now, LocalDate day) {
        return new Round(number, starts, due, now, now == TaskState.DONE ? day : null, reports);
    }
}
