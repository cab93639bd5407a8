package vn.caitien.app.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task with everything that hangs on it.
 *
 * @param reports the latest first; what was taken back is among them
 * @param proofs in the order in which they came
 * @param links handed out, the latest first
 * @param parts smaller tasks it was parted into, in their order
 */
public record TaskDetail(Task task, List<TaskReport> reports, List<TaskProof> proofs, List<TaskLink> links, List<Part> parts) {
    /**
     * A smaller task.
     *
     * @param lead the name of who answers for it; null while nobody does
     * @param due by when the next of it is to be done; null when all is, or no day is known
     */
    public record Part(TaskId id, String what, @Nullable String lead, TaskState state, @Nullable LocalDate due) {}
}
