package vn.caitien.app.work.page;

import java.time.LocalDate;
import java.util.List;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskState;
import vn.caitien.app.work.WorkReader;

/**
 * How many tasks are how far. Each is counted once: what is overdue is not counted as under way.
 *
 * @param done with or without proof
 * @param proved done, with proof
 */
public record TaskCounts(int all, int done, int proved, int underWay, int waiting, int late, int ahead, int dropped) {

    public static TaskCounts of(List<Task> tasks, LocalDate today) {
        int[] counts = new int[7];
        for (Task task : tasks) {
            if (task.state() == TaskState.DONE) {
                counts[0]++;
                counts[1] += task.proofs() > 0 ? 1 : 0;
            } else if (task.state() == TaskState.DROPPED) {
                counts[6]++;
            } else if (task.overdue(today)) {
                counts[4]++;
            } else {
                counts[switch (task.state()) {
                    case UNDER_WAY -> 2;
                    case WAITING -> 3;
                    default -> 5;
                }]++;
            }
        }
        return new TaskCounts(tasks.size(), counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6]);
    }

    /** In words. */
    public String sentence(WorkReader reader) {
        String sentence = reader.say("counts", all, done, proved, underWay, waiting, late, ahead);
        return dropped == 0 ? sentence : sentence + " " + reader.say("counts.dropped", dropped);
    }
}
