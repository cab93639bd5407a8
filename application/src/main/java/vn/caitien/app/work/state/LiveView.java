package vn.caitien.app.work.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.page.TaskCounts;
import vn.caitien.app.work.WorkTabs;
import vn.caitien.plan.Cell;

/** Makes the table of a plan with how each item stands, for one reader. */
record LiveView(PlanView plan, List<Task> tasks) {
    private static final int ROWS = 25;
    /** Those of the paper that follow the name of an item; of them, the ones this plan has. */
    private static final List<Cell> CELLS = List.of(Cell.EXPECTED_RESULT, Cell.TASKS, Cell.LEAD, Cell.TIME, Cell.BUDGET, Cell.SUPPORT, Cell.NOTES);

    private String say(String key, Object... values) {
        return plan.say("state.live." + key, values);
    }

    /** @param part which part of the table is shown, from 1 */
    LivePage page(int part) {
        List<PlanItem> items = plan.items();
        Map<String, List<Task>> work = tasks.stream().collect(Collectors.groupingBy(Task::item));
        List<Cell> cells = CELLS.stream().filter(cell -> items.stream().anyMatch(item -> item.row().text(cell).isPresent())).toList();
        List<String> columns = Stream.of(Stream.of(say("item"), say("state")), cells.stream().map(this::called)).flatMap(names -> names).toList();
        return new LivePage(say("title"), plan.crumbs(), plan.paper(), WorkTabs.of(plan.reader(), plan.plan().id(), WorkTabs.Tab.LIVE),
                items.isEmpty() ? null : new Table(say("title"), columns,
                        items.stream().skip((long) (part - 1) * ROWS).limit(ROWS).map(item -> row(item, cells, work.getOrDefault(item.id(), List.of()))).toList()),
                new Paging(say("title"), part, (items.size() + ROWS - 1) / ROWS, plan.at("/live")),
                items.isEmpty() ? new Empty("none", say("none"), say("none.why"), List.of()) : null);
    }

    private String called(Cell cell) {
        return plan.say("import.cell." + cell.key());
    }

    private List<Table.Cell> row(PlanItem item, List<Cell> cells, List<Task> work) {
        List<Table.Cell> row = new ArrayList<>();
        row.add(Table.Cell.link(plan.named(item), plan.at("/items/" + item.id())));
        row.add(Table.Cell.chip(chip(TaskCounts.of(work, plan.reader().today()))));
        cells.forEach(cell -> row.add(Table.Cell.of(item.row().text(cell).orElse(null))));
        return row;
    }

    private Chip chip(TaskCounts counts) {
        int all = counts.all() - counts.dropped();
        if (all == 0) {
            return new Chip(Chip.State.AHEAD, say(counts.dropped() == 0 ? "no-tasks" : "dropped"));
        }
        if (counts.done() == all) {
            return new Chip(Chip.State.DONE, say("done", all));
        }
        String done = say("part", counts.done(), all);
        if (counts.late() > 0) {
            return new Chip(Chip.State.LATE, say("late", done, counts.late()));
        }
        if (counts.waiting() > 0) {
            return new Chip(Chip.State.WAIT, say("waiting", done, counts.waiting()));
        }
        return new Chip(counts.underWay() > 0 || counts.done() > 0 ? Chip.State.DOING : Chip.State.AHEAD, done);
    }
}
