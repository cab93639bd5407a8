package vn.caitien.app.work.reminding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskState;

/**
 * A report as those are told of it to whom it is made.
 *
 * @param what the task it is about
 * @param lead who answers for that task; null where it is nobody of the school
 * @param reporter whose report it is; null for a name typed by hand
 * @param account who sent it; null where it came by a link, whose maker has not read it
 * @param said null where nothing was written
 * @param behind whether it stands behind another, so that the state of the task stayed
 * @param at when it came
 */
public record NewReport(TaskId task, String what, @Nullable UUID lead, @Nullable UUID reporter, String name,
        @Nullable UUID account, TaskState state, @Nullable String said, boolean behind, Instant at) {

    /** Whether they sent it, or it is theirs: it is nothing new to them. */
    boolean from(SchoolPerson person) {
        return person.is(reporter) || person.is(account);
    }
}
