package vn.caitien.app.work.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.LegalDays;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SetDay;
import vn.caitien.app.school.SetDays;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.Round;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkYears;
import vn.caitien.app.work.page.TaskCounts;
import vn.caitien.app.work.page.TaskWords;
import vn.caitien.app.work.page.WorkPlan;
import vn.caitien.app.work.WorkTabs;
import vn.caitien.work.Stretch;
import vn.caitien.work.TaskState;
import vn.caitien.work.chart.GanttChart;
import vn.caitien.work.chart.GanttChart.Band;
import vn.caitien.work.chart.GanttChart.Bar;
import vn.caitien.work.chart.GanttChart.Mark;
import vn.caitien.work.chart.GanttLayout;
import vn.caitien.work.chart.GanttLayout.Paper;

/** Makes the chart of a plan's tasks, for one reader. */
record ChartView(WorkReader reader, WorkPlan plan, SchoolYear year, SetDays set, List<Task> tasks) {
    /** So many bars the screen shows at once. */
    private static final int BARS = 40;
    private static final int WATCHED = 20;

    /** @param part which part of the items is shown, from 1 */
    ChartPage screen(int part) {
        List<List<Band>> parts = parts();
        String here = reader.at(plan.plan().id(), "/gantt");
        List<Way> ways = tasks.isEmpty() ? List.of() : List.of(Way.to(reader.say("chart.table"), reader.at(plan.plan().id(), "/tasks")),
                Way.to(reader.say("chart.print.a4"), here + "/print?paper=a4"), Way.to(reader.say("chart.print.a3"), here + "/print?paper=a3"));
        int shown = Math.clamp(part, 1, Math.max(1, parts.size()));
        return new ChartPage(reader.say("tab.gantt"), plan.crumbs(reader), ways, WorkTabs.of(reader, plan.plan().id(), WorkTabs.Tab.GANTT), told(),
                parts.isEmpty() ? List.of() : List.of(GanttLayout.of(chart(parts.get(shown - 1)))), addresses(),
                new Paging(reader.say("tab.gantt"), shown, parts.size(), here), watch(),
                tasks.isEmpty() ? new Empty("none", reader.say("none"), reader.say("none.why"), List.of()) : null);
    }

    ChartPage print(Paper paper) {
        return new ChartPage(plan.plan().title(), plan.crumbs(reader), List.of(), List.of(), told(), GanttLayout.pages(chart(bands()), paper), Map.of(),
                new Paging("", 1, 1, ""), null, null);
    }

    private String told() {
        return reader.say("chart.told", year.label(), TaskCounts.of(tasks, reader.today()).sentence(reader));
    }

    private GanttChart chart(List<Band> bands) {
        return new GanttChart(WorkYears.of(year), reader.today(), reader.say("chart.today", reader.texts().day(reader.today())), bands, marks());
    }

    private List<Mark> marks() {
        Stream<Mark> legal = LegalDays.of(year).stream().map(day -> new Mark(day.day(), reader.say("chart.day." + day.fact(), reader.texts().day(day.day())), Mark.Kind.LEGAL));
        return Stream.concat(legal, set.of(year).stream().map(this::mark)).toList();
    }

    private Mark mark(SetDay set) {
        String day = reader.texts().day(set.day());
        return new Mark(set.day(), reader.texts().say(set.before() ? "calendar.set.before" : "calendar.set.on", day, set.what(reader.texts().language()), set.document()),
                Mark.Kind.PROVINCIAL);
    }

    private List<List<Band>> parts() {
        List<List<Band>> parts = new ArrayList<>();
        int bars = BARS;
        for (Band band : bands()) {
            if (bars + band.bars().size() > BARS) {
                parts.add(new ArrayList<>());
                bars = 0;
            }
            parts.getLast().add(band);
            bars += band.bars().size();
        }
        return parts;
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (PlanItem item : plan.items()) {
            List<Bar> bars = tasks.stream().filter(task -> task.item().equals(item.id())).map(this::bar).toList();
            if (!bars.isEmpty()) {
                bands.add(new Band(item.id(), reader.say("item.short", item.number(), item.title()),
                        item.criterion() == null ? "" : reader.say("chart.criterion", item.criterion()), bars));
            }
        }
        return bands;
    }

    private Bar bar(Task task) {
        List<Stretch> stretches = task.rounds().stream().map(ChartView::stretch).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        LocalDate due = task.due();
        boolean late = due != null && task.overdue(reader.today());
        String words = late ? reader.say("late", ChronoUnit.DAYS.between(due, reader.today()))
                : task.state() == vn.caitien.app.work.TaskState.WAITING ? reader.say("state.waiting") : null;
        return new Bar(task.id().toString(), task.terms().what(), stretches, TaskState.valueOf(task.state().name()), late ? due : null, words);
    }

    private static @Nullable Stretch stretch(Round round) {
        LocalDate due = round.due();
        LocalDate starts = round.starts();
        return due == null ? null : new Stretch(starts == null ? due : starts, due);
    }

    private Map<String, String> addresses() {
        Map<String, String> addresses = new HashMap<>();
        plan.items().forEach(item -> addresses.put(item.id(), reader.at(plan.plan().id(), "/items/" + item.id())));
        tasks.forEach(task -> addresses.put(task.id().toString(), reader.at(task.id(), "")));
        return addresses;
    }

    private @Nullable Table watch() {
        TaskWords words = new TaskWords(reader);
        List<Task> watched = tasks.stream().filter(task -> task.overdue(reader.today()) || task.state() == vn.caitien.app.work.TaskState.WAITING)
                .sorted(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()))).limit(WATCHED).toList();
        return watched.isEmpty() ? null : new Table(reader.say("chart.watch"), Stream.of("task", "doers", "due", "state").map(column -> reader.say("column." + column)).toList(),
                watched.stream().map(task -> List.of(Cell.link(task.terms().what(), reader.at(task.id(), "")), Cell.of(words.doers(task)),
                        Cell.number(words.due(task)), Cell.chip(words.chip(task)))).toList());
    }
}
