package vn.caitien.app.work.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.IssuedRecord;
import vn.caitien.app.improvement.IssuedRecords;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;
import vn.caitien.app.work.page.MyWorkPage.Group;
import vn.caitien.app.work.page.MyWorkPage.Todo;

/** What one person has to do, what is late first. */
@Controller
@RequestMapping("/schools/{school}/work")
class MyWorkController {
    private static final int SOON = 14;
    private static final int MOST = 60;

    private final WorkReaders readers;
    private final SchoolTasks tasks;
    private final IssuedRecords plans;

    MyWorkController(WorkReaders readers, SchoolTasks tasks, IssuedRecords plans) {
        this.readers = readers;
        this.tasks = tasks;
        this.plans = plans;
    }

    /** How near a task is. */
    private enum Near {
        LATE,
        SOON,
        LATER;

        static Near of(Task task, LocalDate today) {
            LocalDate due = task.due();
            return due == null || due.isAfter(today.plusDays(MyWorkController.SOON)) ? LATER : due.isBefore(today) ? LATE : SOON;
        }
    }

    @GetMapping
    String mine(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        WorkReader reader = readers.of(account, school, request);
        List<IssuedRecord> issued = plans.of(reader.school());
        SchoolPerson self = reader.self();
        List<Task> open = self == null ? List.of() : tasks.open(reader.school(), self, null);
        Map<PlanId, String> titles = issued.stream().collect(Collectors.toMap(IssuedRecord::plan, IssuedRecord::title, (one, other) -> one));
        List<Way> ways = issued.stream().map(plan -> Way.to(reader.say("mine.plan", plan.title()), reader.at(plan.plan(), "/tasks"))).toList();
        model.addAttribute("page", new MyWorkPage(reader.say("mine"), reader.texts().say("start.today", reader.today()), groups(reader, open, titles), ways,
                open.isEmpty() ? new Empty("nothing", reader.say("mine.none"), reader.say(issued.isEmpty() ? "mine.none.no-plan" : "mine.none.why"), List.of()) : null));
        return "work/mine";
    }

    private static List<Group> groups(WorkReader reader, Collection<Task> open, Map<PlanId, String> titles) {
        Map<Near, List<Task>> near = open.stream().limit(MOST).collect(Collectors.groupingBy(task -> Near.of(task, reader.today()), TreeMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        near.forEach((how, some) -> groups.add(new Group(how.name().toLowerCase(Locale.ROOT), reader.say("mine." + how.name().toLowerCase(Locale.ROOT), some.size()),
                some.stream().map(task -> todo(reader, task, titles)).toList())));
        return groups;
    }

    private static Todo todo(WorkReader reader, Task task, Map<PlanId, String> titles) {
        TaskWords words = new TaskWords(reader);
        Optional<LocalDate> due = Optional.ofNullable(task.due());
        return new Todo(due.map(reader.texts()::day).orElse(null), due.map(day -> reader.texts().distance(reader.today(), day)).orElse(null),
                task.terms().what(), reader.at(task.id(), ""), titles.getOrDefault(task.plan(), reader.say("plan.withdrawn")), words.chip(task),
                Way.to(reader.say("report"), reader.at(task.id(), "/report")));
    }
}
