package vn.caitien.app.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.start.Server;
import vn.caitien.app.platform.Today;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.Reported;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskReporting;
import vn.caitien.app.work.TaskTerms;
import vn.caitien.app.work.Times;
import vn.caitien.plan.Schedule.Recurrence;

/** Gives the tasks of a plan, and lets people report on them. */
final class WorkTeller {
    private final WorkStory file;
    private final SchoolStory people;
    private final Town town;
    private final PlanTeller plans;
    private final SchoolTasks tasks;
    private final TaskReporting reports;
    private final Map<String, TaskId> given = new HashMap<>();

    WorkTeller(Server server, WorkStory file, SchoolStory people, Town town, PlanTeller plans) {
        this.file = file;
        this.people = people;
        this.town = town;
        this.plans = plans;
        this.tasks = server.part(SchoolTasks.class);
        this.reports = server.part(TaskReporting.class);
    }

    void tell(Story story) {
        story.add(file.at(), this::give);
        file.reports().forEach(told -> story.add(told.at(), () -> report(told)));
    }

    private PlanId plan() {
        return plans.plan(file.plan());
    }

    private void give() {
        List<TaskId> made = tasks.assign(town.account(file.by()), town.school(), plan(), file.tasks().stream().map(this::asked).toList());
        for (int at = 0; at < made.size(); at++) {
            given.put(file.tasks().get(at).key(), made.get(at));
        }
    }

    private SchoolTasks.Asked asked(WorkStory.Given task) {
        Times times = task.due().size() == 1 ? Times.once(task.starts(), task.due().getFirst())
                : new Times(Recurrence.MONTHLY, task.due().stream().map(due -> new Times.Time(due.withDayOfMonth(1), due)).toList());
        return new SchoolTasks.Asked(task.item(), new TaskTerms(task.what(), new Doer(town.account(task.lead()).value(), name(task.lead())),
                List.of(), null, null, null, task.proof()), times);
    }

    private void report(WorkStory.Told told) {
        Task task = tasks.one(town.school(), task(told.task()));
        int seen = reports.of(town.school(), List.of(task.id())).size();
        reports.report(town.account(told.by()), town.school(), task.id(), name(told.by()),
                new Reported(UUID.randomUUID(), told.round(), told.state(), told.said(), null, seen, moment(told.at())));
    }

    private static Instant moment(LocalDateTime at) {
        return at.atZone(Today.VIETNAM).toInstant();
    }

    private TaskId task(String key) {
        return Objects.requireNonNull(given.get(key), key);
    }

    private String name(String login) {
        return people.people().stream().filter(one -> one.login().equals(login)).findFirst().orElseThrow().name();
    }
}
