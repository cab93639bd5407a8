package vn.caitien.work.state;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Cost.Per;
import vn.caitien.work.Stretch;
import vn.caitien.work.TaskState;
import vn.caitien.work.YearSum;
import vn.caitien.work.YearSum.Part;
import vn.caitien.work.state.PlanFacts.Item;
import vn.caitien.work.state.PlanFacts.Round;
import vn.caitien.work.state.PlanFacts.Task;

/** What is known of invented plans, on 12 January 2027. */
final class Facts {
    static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    static final Round PAST = round(-60, -13);
    static final Round NOW = round(-60, 60);
    static final Round LATER = round(60, 90);

    private Facts() {}

    static Round round(int start, int due) {
        return new Round(new Stretch(TODAY.plusDays(start), TODAY.plusDays(due)), false);
    }

    static Round done(Round round) {
        return new Round(round.when(), true);
    }

    static Task task(String id, TaskState state, Round... rounds) {
        return new Task(id, state, List.of(rounds), false, null);
    }

    static Item item(String id, YearSum planned, Long spent) {
        return new Item(id, planned, spent);
    }

    /** A known sum, with so many costs unknown beside it. */
    static YearSum sum(long vnd, int unknown) {
        return new YearSum(List.of(new Part(Cost.of(vnd, Per.ONCE), 1, Part.Counted.ONCE, List.of())), unknown);
    }

    static TaskCounts tasks(Task... tasks) {
        return state(new PlanFacts(List.of(), List.of(tasks), List.of(), List.of(), List.of())).tasks();
    }

    static MoneyCounts money(Item... items) {
        return state(new PlanFacts(Stream.of(items).toList(), List.of(), List.of(), List.of(), List.of())).money();
    }

    static PlanState state(PlanFacts facts) {
        return PlanState.of(facts, TODAY);
    }
}
