package vn.caitien.work.tasks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.work.Rows;

/** Tasks proposed from an item of a plan of the school year 2026-2027. */
final class Tasks {
    private final Map<Cell, String> cells = new EnumMap<>(Cell.class);

    private Tasks() {}

    static Tasks of(String tasks) {
        return new Tasks().with(Cell.TASKS, tasks);
    }

    Tasks with(Cell cell, String words) {
        cells.put(cell, words);
        return this;
    }

    ProposedTasks proposed() {
        return ProposedTasks.of(Rows.read(Form.NINE_COLUMNS, cells), Rows.YEAR);
    }

    List<ProposedTask> all() {
        return proposed().tasks();
    }

    ProposedTask first() {
        return all().getFirst();
    }
}
