package vn.caitien.app.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Schedule.Recurrence;

/**
 * When a task is to be done.
 *
 * @param recurrence how it comes back; {@code NONE} = once
 * @param each the times it comes, in order; one for what is done once
 */
public record Times(Recurrence recurrence, List<Time> each) {

    /** @throws IllegalArgumentException when it never comes */
    public Times {
        each = List.copyOf(each);
        if (each.isEmpty()) {
            throw new IllegalArgumentException("a task that never comes");
        }
    }

    /**
     * One of the times a task comes.
     *
     * @param starts null when it is not known
     * @param due the last day; null when it is not known
     */
    public record Time(@Nullable LocalDate starts, @Nullable LocalDate due) {}

    /** Done once, by a day or no known one. */
    public static Times once(@Nullable LocalDate starts, @Nullable LocalDate due) {
        return new Times(Recurrence.NONE, List.of(new Time(starts, due)));
    }
}
