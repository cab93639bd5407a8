package vn.caitien.app.work.reminding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskState;

/**
 * An open task as someone is reminded of it.
 *
 * @param due the day by which something of it is to be done next; null when none is known
 * @param lead who answers for it; null while nobody does, or for a name typed by hand
 * @param leadName what they are called; null while nobody does
 * @param helpers those of them that are people of the school
 */
public record DueTask(TaskId id, PlanId plan, String what, @Nullable LocalDate due, TaskState state, @Nullable UUID lead,
        @Nullable String leadName, List<UUID> helpers) {

    public DueTask {
        helpers = List.copyOf(helpers);
    }

    /** Whether they have it, alone or with others. */
    public boolean of(SchoolPerson person) {
        return person.is(lead) || helpers.stream().anyMatch(person::is);
    }

    /** Whether its day has passed. */
    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /** Whether its day is later than today, and by no more than so many days. */
    public boolean near(LocalDate today, int days) {
        return due != null && due.isAfter(today) && !due.isAfter(today.plusDays(days));
    }
}
