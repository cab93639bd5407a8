package vn.caitien.work.state;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.work.Measure;
import vn.caitien.work.Stretch;
import vn.caitien.work.TaskState;
import vn.caitien.work.YearSum;

/**
 * What is known of a plan in a school year. Ids are the caller's and each stands once in its list.
 *
 * @param items of the plan, tasks or none
 * @param tasks of all items
 * @param obstacles raised on tasks or items, solved ones too
 * @param proposals to authorities and partners, answered ones too
 */
public record PlanFacts(List<Item> items, List<Task> tasks, List<Obstacle> obstacles, List<Proposal> proposals,
        List<Indicator> indicators) {

    public PlanFacts {
        items = List.copyOf(items);
        tasks = List.copyOf(tasks);
        obstacles = List.copyOf(obstacles);
        proposals = List.copyOf(proposals);
        indicators = List.copyOf(indicators);
    }

    /**
     * An item with its money.
     *
     * @param planned for the year
     * @param spentVnd in the year so far, in đồng; null when nobody said, which is not 0
     */
    public record Item(String id, YearSum planned, @Nullable Long spentVnd) {}

    /**
     * A task.
     *
     * @param rounds when it is due, one unless it comes back; none when that is unknown
     * @param proof whether evidence is attached
     * @param waitsFor whom it waits for, as shown; null when nobody said, or it does not wait
     */
    public record Task(String id, TaskState state, List<Round> rounds, boolean proof, @Nullable String waitsFor) {
        public Task {
            rounds = List.copyOf(rounds);
        }
    }

    /** One time a task is due. */
    public record Round(Stretch when, boolean done) {}

    /** A difficulty; open until it is solved. */
    public record Obstacle(String id, LocalDate raised, boolean open) {}

    /**
     * What is asked of somebody.
     *
     * @param sent the day it went out; null while it has not
     */
    public record Proposal(String id, @Nullable LocalDate sent, boolean answered) {}

    /** A figure that is followed. */
    public record Indicator(String id, Measure measure) {}
}
