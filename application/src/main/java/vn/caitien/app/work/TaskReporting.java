package vn.caitien.app.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.Trail;

/** What is reported of tasks: by those who have them, by others for them, by a link. */
@Service
public class TaskReporting {
    private final Tasks tasks;
    private final TaskReports reports;
    private final WorkRights rights;
    private final Hindrances hindrances;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    TaskReporting(Tasks tasks, TaskReports reports, WorkRights rights, Hindrances hindrances, Trail trail, SchoolTables tables, Clock clock) {
        this.tasks = tasks;
        this.reports = reports;
        this.rights = rights;
        this.hindrances = hindrances;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * What became of a report.
     *
     * @param again whether it had come before, and nothing was written now
     */
    public record Became(TaskReport report, boolean again) {}

    /** Whose report it is, and who sends it. */
    private record Sender(AccountId account, Doer reporter, @Nullable String enteredBy, @Nullable UUID link) {
        Actor actor() {
            return enteredBy == null ? account.actor() : new Actor(account.value(), reporter.id());
        }
    }

    /** Those of these tasks, of each the latest first; what was taken back is among them. */
    public List<TaskReport> of(SchoolId school, Collection<TaskId> ids) {
        return tables.within(school, () -> reports.of(school, ids));
    }

    /**
     * Takes a report of someone who has the task, or may report on any.
     *
     * @param name of that person, where the school's lists do not know them
     * @throws WorkRefused when the task was dropped, or has no such round
     * @throws NotHere when they may not, or the school has no such task
     */
    public Became report(AccountId by, SchoolId school, TaskId id, String name, Reported said) {
        rights.require(by, school, Deed.REPORT_PROGRESS, known(school, id));
        Optional<SchoolPerson> person = rights.person(by, school);
        Doer reporter = person.map(one -> new Doer(one.id(), one.name())).orElseGet(() -> new Doer(by.value(), name));
        return kept(school, id, said, new Sender(by, reporter, null, null));
    }

    /**
     * Takes down what another tells: “X reported, Y entered it”.
     *
     * @param reporter who tells it
     * @param name of who enters it
     */
    public Became reportFor(AccountId by, SchoolId school, TaskId id, Doer reporter, String name, Reported said) {
        rights.require(by, school, Deed.REPORT_FOR_ANOTHER);
        return kept(school, id, said, new Sender(by, reporter, name, null));
    }

    /** Takes a report by a link, which was looked up just now. */
    public Became reportBy(SchoolId school, TaskLink link, Reported said) {
        return kept(school, link.task(), said, new Sender(link.madeBy(), link.person(), null, link.id()));
    }

    /** Lets a report that stood behind another decide how far its round is. */
    public void adopt(AccountId by, SchoolId school, UUID id) {
        TaskReport report = one(school, id);
        rights.require(by, school, Deed.REPORT_PROGRESS, known(school, report.task()));
        tables.within(school, () -> {
            Task task = locked(school, report.task());
            reports.adopt(school, id);
            tasks.change(school, task.with(round(task, report.round()).as(report.state(), day(report.written()))));
            trail.record(school, by.actor(), WorkKind.REPORT_ADOPTED.of(task.id().value(), task.terms().what()));
            return task;
        });
    }

    /**
     * Takes a report back; its round is as the last report says that is left.
     *
     * @throws NotHere when it is not theirs and they may not report for others
     */
    public void withdraw(AccountId by, SchoolId school, UUID id) {
        TaskReport report = one(school, id);
        boolean own = rights.person(by, school).filter(person -> person.is(report.reporter().id())).isPresent();
        if (!own) {
            rights.require(by, school, Deed.REPORT_FOR_ANOTHER);
        }
        tables.within(school, () -> {
            Task task = locked(school, report.task());
            reports.withdraw(school, id, by, clock.instant());
            TaskReport left = reports.of(school, List.of(task.id())).stream()
                    .filter(other -> other.round() == report.round() && !other.withdrawn() && !other.behind()).findFirst().orElse(null);
            TaskState state = left == null ? TaskState.NOT_BEGUN : left.state();
            tasks.change(school, task.with(round(task, report.round()).as(state, day(left == null ? report.at() : left.written()))));
            trail.record(school, by.actor(), WorkKind.REPORT_WITHDRAWN.of(task.id().value(), task.terms().what()));
            return task;
        });
    }

    private Became kept(SchoolId school, TaskId id, Reported said, Sender sender) {
        return tables.within(school, () -> {
            // the task is held first: of two that send the same report at one time, the second finds it
            Task task = locked(school, id);
            Optional<TaskReport> earlier = reports.marked(school, said.mark());
            if (earlier.isPresent()) {
                return new Became(earlier.get(), true);
            }
            if (task.dropped() != null) {
                throw new WorkRefused("task-dropped", task.dropped());
            }
            Round round = round(task, said.round());
            List<TaskReport> others = reports.of(school, List.of(id));
            int last = others.isEmpty() ? 0 : others.getFirst().number();
            boolean behind = others.stream().anyMatch(other -> other.number() > said.seen() && other.round() == said.round()
                    && !other.withdrawn() && other.state() != said.state());
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            // a device's clock may be ahead
            Instant written = said.written().isAfter(now) ? now : said.written().truncatedTo(ChronoUnit.MICROS);
            TaskReport report = new TaskReport(Uuid7.at(clock), id, said.round(), last + 1, said.state(), said.said(), said.figure(),
                    sender.reporter(), sender.enteredBy(), sender.link() != null, behind, written, now, false);
            tasks.change(school, task.with(round.reported(behind ? null : said.state(), day(written))));
            reports.add(school, report, said.mark(), sender.account(), sender.link());
            trail.record(school, sender.actor(), WorkKind.REPORTED.of(id.value(), task.terms().what()));
            if (said.hindrance() != null) {
                hindrances.raiseWith(sender.account(), school, task, sender.reporter(), sender.enteredBy(), said.hindrance());
            }
            return new Became(report, false);
        });
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Today.VIETNAM);
    }

    private static Round round(Task task, int number) {
        return Optional.ofNullable(task.round(number)).orElseThrow(() -> new WorkRefused("no-round"));
    }

    private TaskReport one(SchoolId school, UUID id) {
        return tables.within(school, () -> reports.one(school, id)).orElseThrow(() -> new NotHere("report " + id));
    }

    private Task known(SchoolId school, TaskId id) {
        return tables.within(school, () -> tasks.one(school, id)).orElseThrow(() -> new NotHere("task " + id));
    }

    private Task locked(SchoolId school, TaskId id) {
        return tasks.locked(school, id).orElseThrow(() -> new NotHere("task " + id));
    }
}
