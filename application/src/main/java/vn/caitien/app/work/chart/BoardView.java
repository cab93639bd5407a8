package vn.caitien.app.work.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskState;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.chart.BoardPage.Card;
import vn.caitien.app.work.chart.BoardPage.Column;
import vn.caitien.app.work.page.TaskWords;
import vn.caitien.app.work.page.WorkPlan;
import vn.caitien.app.work.WorkTabs;

/** Makes the board of a plan's tasks, for one reader. What is overdue stands in a column of its own, and in no other. */
record BoardView(WorkReader reader, WorkPlan plan, List<Task> tasks) {
    private static final int MOST = 12;

    BoardPage page() {
        List<Column> columns = new ArrayList<>();
        if (!tasks.isEmpty()) {
            columns.add(column("late", task -> task.overdue(reader.today())));
            for (TaskState state : List.of(TaskState.UNDER_WAY, TaskState.WAITING, TaskState.NOT_BEGUN, TaskState.DONE)) {
                columns.add(column(state.key(), task -> task.state() == state && !task.overdue(reader.today())));
            }
        }
        return new BoardPage(reader.say("tab.board"), plan.crumbs(reader), WorkTabs.of(reader, plan.plan().id(), WorkTabs.Tab.BOARD), columns,
                tasks.isEmpty() ? new Empty("none", reader.say("none"), reader.say("none.why"), List.of()) : null);
    }

    private Column column(String key, Predicate<Task> chosen) {
        TaskWords words = new TaskWords(reader);
        List<Task> some = tasks.stream().filter(chosen).sorted(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        List<Card> cards = some.stream().limit(MOST).map(task -> new Card(task.terms().what(), reader.at(task.id(), ""), words.doers(task), words.due(task),
                words.chip(task))).toList();
        return new Column(key, reader.say("board." + key, some.size()), cards, some.size() <= MOST ? null
                : Way.to(reader.say("board.more", some.size()), reader.at(plan.plan().id(), "/tasks?state=" + key)));
    }
}
