package vn.caitien.app.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.work.TaskState;

/**
 * The work of a plan and how it went: the data file {@code work.yaml}.
 *
 * @param plan by its key
 * @param by the login of who gives the tasks
 */
record WorkStory(String plan, String by, LocalDateTime at, List<Given> tasks, List<Told> reports) {

    /**
     * A task.
     *
     * @param lead a login
     * @param due its days; of what comes back every month, several
     */
    record Given(String key, String item, String what, String lead, @Nullable LocalDate starts, List<LocalDate> due, @Nullable String proof) {}

    /** A report. */
    record Told(LocalDateTime at, String by, String task, int round, TaskState state, String said) {}

    static WorkStory read() {
        return StoryFile.read("work.yaml", WorkStory.class);
    }
}
