package vn.caitien.app.work.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.VietnameseNames;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskState;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkTabs;

/** Makes the list of a plan's tasks, for one reader. */
record TasksView(WorkReader reader, WorkPlan plan, List<Task> tasks, Posted asked) {
    private static final int ROWS = 50;
    private static final String LATE = "late";

    TasksPage page() {
        String here = reader.at(plan.plan().id(), "/tasks");
        List<Task> chosen = tasks.stream().filter(this::isChosen).sorted(order()).toList();
        List<Task> shown = chosen.stream().skip(asked.skipped(ROWS)).limit(ROWS).toList();
        return new TasksPage(reader.say("title"), List.of(new Crumb(plan.plan().title(), reader.at(plan.plan().id(), ""))), lead(), ways(),
                WorkTabs.of(reader, plan.plan().id(), WorkTabs.Tab.TASKS), tasks.isEmpty() ? null : TaskCounts.of(tasks, reader.today()).sentence(reader),
                tasks.isEmpty() ? List.of() : filters(), here, shown.isEmpty() ? null : table(shown),
                new Paging(reader.say("title"), asked.at(), (chosen.size() + ROWS - 1) / ROWS, here + query()), empty(chosen));
    }

    private String lead() {
        String number = plan.plan().content().header().documentNumber();
        LocalDate day = plan.plan().content().header().date();
        return number == null || day == null ? plan.plan().title() : reader.say("of-plan", number, day);
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        if (reader.may(Deed.ASSIGN_TASK) && plan.plan().state() == PlanState.ISSUED) {
            ways.add(Way.first(reader.say("assign"), reader.at(plan.plan().id(), "/tasks/new")));
            ways.add(Way.to(reader.say("propose"), proposed()));
        }
        return ways;
    }

    /** Where tasks are proposed, of the first item that has none. */
    private String proposed() {
        return reader.at(plan.plan().id(), "/tasks/proposed") + plan.items().stream()
                .filter(item -> tasks.stream().noneMatch(task -> task.item().equals(item.id()))).findFirst().map(item -> "?item=" + item.id()).orElse("");
    }

    /** In the order of the items, and of the tasks given for each. */
    private Comparator<Task> order() {
        Map<String, Integer> numbers = plan.items().stream().collect(Collectors.toMap(PlanItem::id, PlanItem::number, (first, second) -> first));
        return Comparator.comparingInt((Task task) -> numbers.getOrDefault(task.item(), Integer.MAX_VALUE)).thenComparingInt(Task::place);
    }

    private boolean isChosen(Task task) {
        String state = asked.sent("state", "");
        String person = asked.sent("person", "");
        String item = asked.sent(TaskFields.ITEM, "");
        boolean late = task.overdue(reader.today());
        // as everywhere it is counted: what is overdue is not shown as under way as well
        return (state.isEmpty() || (state.equals(LATE) ? late : !late && task.state().key().equals(state)))
                && (person.isEmpty() || doers(task).anyMatch(name -> name.equals(person))) && (item.isEmpty() || task.item().equals(item));
    }

    private static Stream<String> doers(Task task) {
        return Stream.concat(Stream.ofNullable(task.terms().lead()), task.terms().helpers().stream()).map(Doer::name);
    }

    private List<Field> filters() {
        List<Option> states = Stream.concat(Stream.of(new Option("", reader.say("filter.all")), new Option(LATE, reader.say("filter.late"))),
                Arrays.stream(TaskState.values()).map(state -> new Option(state.key(), reader.say("state." + state.key())))).toList();
        List<Option> people = Stream.concat(Stream.of(new Option("", reader.say("filter.anyone"))), tasks.stream().flatMap(TasksView::doers)
                .distinct().sorted(VietnameseNames.ORDER).map(name -> new Option(name, name))).toList();
        return List.of(Field.of(Kind.SELECT, "state", reader.say("filter.state"), asked.sent("state", "")).options(states),
                Field.of(Kind.SELECT, "person", reader.say("filter.person"), asked.sent("person", "")).options(people));
    }

    private String query() {
        String query = Stream.of("state", "person", TaskFields.ITEM).filter(name -> !asked.sent(name, "").isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(asked.sent(name, ""), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private Table table(List<Task> shown) {
        TaskWords words = new TaskWords(reader);
        return new Table(reader.say("title"), Stream.of("task", "item", "doers", "due", "state", "proofs").map(column -> reader.say("column." + column)).toList(),
                shown.stream().map(task -> List.of(Cell.link(task.terms().what(), reader.at(task.id(), "")), item(task.item()),
                        Cell.of(words.doers(task)), Cell.number(words.due(task)), Cell.chip(words.chip(task)),
                        Cell.of(task.proofs() == 0 ? null : reader.say("proofs", task.proofs())))).toList());
    }

    private Cell item(String id) {
        PlanItem item = plan.item(id);
        return item == null ? Cell.of(reader.say("item.gone"))
                : Cell.link(reader.say("item.short", item.number(), item.title()), reader.at(plan.plan().id(), "/items/" + item.id()));
    }

    private @Nullable Empty empty(List<Task> chosen) {
        if (!chosen.isEmpty()) {
            return null;
        }
        if (!tasks.isEmpty()) {
            return new Empty("none", reader.say("none.chosen"), reader.say("none.chosen.why"), List.of());
        }
        PlanState state = plan.plan().state();
        if (state != PlanState.ISSUED && state != PlanState.CLOSED) {
            return new Empty("none", reader.say("none"), reader.say("none.not-issued"), List.of());
        }
        return new Empty("none", reader.say("none"), reader.say("none.why"), reader.may(Deed.ASSIGN_TASK) && state == PlanState.ISSUED
                ? List.of(new Empty.Start(reader.say("propose"), reader.say("propose.why"), Way.first(reader.say("propose"), proposed())),
                        new Empty.Start(reader.say("assign"), reader.say("assign.why"), Way.to(reader.say("assign"), reader.at(plan.plan().id(), "/tasks/new"))))
                : List.of());
    }
}
