package vn.caitien.work.tasks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Party;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.work.Stretch;

/**
 * A piece of work as the plan words it; what the words do not say is unknown.
 *
 * @param mark how the plan marks it, e.g. {@code a)} or {@code -}; null when it has no mark
 * @param headings the lines that introduce it, from the outermost inwards; they are no tasks themselves
 * @param what its words without its mark and the sign at its end; lines of its own under it follow, each with its mark, after a newline
 * @param schedule when it is due, of whatever years
 * @param timeFrom whose words the schedule comes from
 * @param stretches when it is due in the school year, in order; what {@link #due} says when there are none
 * @param people who does it
 * @param expectedEvidence the line of the column of evidence that belongs to it; null when that column is not parted so
 * @param costs the sums its own words name, the item's are not among them; none is unknown
 */
public record ProposedTask(@Nullable String mark, List<String> headings, String what, Schedule schedule, From timeFrom,
        List<Stretch> stretches, People people, @Nullable String expectedEvidence, List<Cost> costs) {

    private static final Set<Recurrence> RETURNS =
            EnumSet.of(Recurrence.WEEKLY, Recurrence.MONTHLY, Recurrence.QUARTERLY, Recurrence.YEARLY);

    /** Whose words something comes from. */
    public enum From {
        /** The task's own. */
        TASK,
        /** The item's, which hold for all its tasks. */
        ITEM,
        /** Nobody's: it is unknown. */
        NONE
    }

    /** Whether a task is due in the school year. */
    public enum Due {
        IN_YEAR,
        /** The words say when, and it is not in this year. */
        NOT_IN_YEAR,
        /** The words do not say when, or not in which month of the year. */
        UNKNOWN
    }

    /**
     * Who does a task.
     *
     * @param lead who leads
     * @param collaborators who helps
     * @param unsaid who has a part that the words do not tell; a person says which
     * @param from whose words they come from
     */
    public record People(List<Party> lead, List<Party> collaborators, List<Party> unsaid, From from) {
        public People {
            lead = List.copyOf(lead);
            collaborators = List.copyOf(collaborators);
            unsaid = List.copyOf(unsaid);
        }
    }

    public ProposedTask {
        headings = List.copyOf(headings);
        stretches = List.copyOf(stretches);
        costs = List.copyOf(costs);
    }

    /** Whether it comes back; false for one that runs through a time, null when the words do not say when. */
    public @Nullable Boolean recurring() {
        Recurrence recurrence = schedule.recurrence();
        return recurrence == null ? null : RETURNS.contains(recurrence);
    }

    /** Whether it is due in the school year it was proposed for. */
    public Due due() {
        if (!stretches.isEmpty()) {
            return Due.IN_YEAR;
        }
        boolean said = schedule.recurrence() != null && (!schedule.spans().isEmpty() || !schedule.months().isEmpty());
        return said ? Due.NOT_IN_YEAR : Due.UNKNOWN;
    }
}
