package vn.caitien.app.work.state;

import java.time.LocalDate;
import java.util.List;
import vn.caitien.app.work.ItemStanding.Open;
import vn.caitien.work.Measure.Reached;

/**
 * What stands beside the tasks of a plan: of obstacles and proposals those that are open, of indicators how far they are.
 *
 * @param obstacles not solved yet, the oldest first
 * @param waiting proposals that were sent and not decided, the oldest first
 * @param unsent how many proposals have not gone out
 * @param reached one for every indicator
 * @param spendings all that was spent
 */
record Matters(List<Open> obstacles, List<Open> waiting, int unsent, List<Reached> reached, List<Paid> spendings) {

    /** Of a plan of which nothing was told. */
    static final Matters NONE = new Matters(List.of(), List.of(), 0, List.of(), List.of());

    Matters {
        obstacles = List.copyOf(obstacles);
        waiting = List.copyOf(waiting);
        reached = List.copyOf(reached);
        spendings = List.copyOf(spendings);
    }

    /** A sum that was spent on a day, in đồng. */
    record Paid(LocalDate on, long amount) {}

    /** How many indicators are that far. */
    long count(Reached how) {
        return reached.stream().filter(how::equals).count();
    }
}
