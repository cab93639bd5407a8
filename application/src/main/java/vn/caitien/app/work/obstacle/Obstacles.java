package vn.caitien.app.work.obstacle;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.Trail;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.Hindrances;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.WorkRights;
import vn.caitien.app.work.matter.WorkPlans;

/** What stands in the way of a school's plans. Each act writes its line of the record with itself. */
@Service
public class Obstacles implements Hindrances {
    private final ObstacleRows rows;
    private final WorkPlans plans;
    private final SchoolTasks tasks;
    private final WorkRights rights;
    private final Permissions permissions;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    Obstacles(ObstacleRows rows, WorkPlans plans, SchoolTasks tasks, WorkRights rights, Permissions permissions, Trail trail,
            SchoolTables tables, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.tasks = tasks;
        this.rights = rights;
        this.permissions = permissions;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** Those of a plan, without what was said to them, the oldest first. */
    public List<Obstacle> of(SchoolId school, PlanId plan) {
        return tables.within(school, () -> rows.of(school, plan, null));
    }

    /** Those of one item of a plan and of its tasks, without what was said to them, the oldest first. */
    public List<Obstacle> of(SchoolId school, PlanId plan, String item) {
        return tables.within(school, () -> rows.of(school, plan, item));
    }

    /** Those of one task, without what was said to them, the oldest first. */
    public List<Obstacle> of(SchoolId school, TaskId task) {
        return tables.within(school, () -> rows.of(school, task));
    }

    /** Those of all plans that wait for a word, as {@link Obstacle#waits} tells of today, the oldest first. */
    public List<Obstacle> open(SchoolId school) {
        return tables.within(school, () -> rows.waiting(school, Today.of(clock)));
    }

    /**
     * Those of them that wait for the word of one person.
     *
     * @param head whether what is addressed to the head waits for them too
     */
    public List<Obstacle> openFor(SchoolId school, SchoolPerson person, boolean head) {
        return open(school).stream().filter(one -> one.names(person) || head && one.to() == null).toList();
    }

    /** @throws NotHere when the school has no such obstacle */
    public Obstacle one(SchoolId school, UUID id) {
        return tables.within(school, () -> rows.one(school, id)).orElseThrow(() -> new NotHere("obstacle " + id));
    }

    /**
     * Raises an obstacle: for oneself who may report any, or has the task; for another who may report for others.
     *
     * @param name of who sends it
     * @param task null where it is no single task
     * @return its id
     * @throws vn.caitien.app.work.WorkRefused when the plan is not issued
     * @throws NotHere when they may not, or the school has no such plan, item or task
     */
    public UUID raise(AccountId by, SchoolId school, String name, PlanId id, @Nullable TaskId task, Raised raised) {
        Task of = task == null ? null : tasks.one(school, task);
        boolean own = raised.reporter() == null;
        if (!own) {
            rights.require(by, school, Deed.REPORT_FOR_ANOTHER);
        } else if (of == null) {
            rights.require(by, school, Deed.REPORT_OBSTACLE);
        } else {
            rights.require(by, school, Deed.REPORT_OBSTACLE, of);
        }
        Doer reporter = own ? self(by, school, name) : raised.reporter();
        return add(by, school, id, of, raised, reporter, own ? null : name);
    }

    @Override
    public UUID raiseWith(AccountId by, SchoolId school, Task task, Doer reporter, @Nullable String enteredBy, String words) {
        return add(by, school, task.plan(), task, new Raised(task.item(), words, null, reporter), reporter, enteredBy);
    }

    /**
     * Answers an obstacle: the head any, of the council who is named.
     *
     * @param name of who answers
     * @throws StaleVersion when something was said since that version
     * @throws NotHere when they may not, or the school has no such obstacle
     */
    public void answer(AccountId by, SchoolId school, String name, UUID id, int version, Answer answer) {
        Obstacle shown = one(school, id);
        if (!mayAnswer(by, school, shown)) {
            throw new NotHere("answering obstacle " + id);
        }
        said(by, school, shown, version, new Turn(answer.kind(), answer.words().strip(), answer.until(), name, now()));
    }

    /**
     * Opens one again that was solved or taken up: who raised it, or the head.
     *
     * @param words why; not blank
     * @throws StaleVersion when it is open, or something was said since that version
     * @throws NotHere when they may not, or the school has no such obstacle
     */
    public void reopen(AccountId by, SchoolId school, String name, UUID id, int version, String words) {
        Obstacle shown = one(school, id);
        if (!mayReopen(by, school, shown)) {
            throw new NotHere("reopening obstacle " + id);
        }
        if (shown.state() == ObstacleState.OPEN) {
            throw new StaleVersion("obstacle " + id + " is open");
        }
        said(by, school, shown, version, new Turn(Turn.Kind.REOPENED, words.strip(), null, name, now()));
    }

    private boolean mayAnswer(AccountId by, SchoolId school, Obstacle obstacle) {
        boolean named = rights.person(by, school).filter(obstacle::names).isPresent();
        return permissions.may(by, school, Deed.ANSWER_OBSTACLE, named ? Matter.namedFor(Set.of(by)) : Matter.ANY).allowed();
    }

    private boolean mayReopen(AccountId by, SchoolId school, Obstacle obstacle) {
        return permissions.may(by, school, Deed.ANSWER_OBSTACLE, Matter.ANY).allowed()
                || rights.person(by, school).filter(obstacle::isOf).isPresent();
    }

    private Doer self(AccountId by, SchoolId school, String name) {
        return rights.person(by, school).map(person -> new Doer(person.id(), person.name())).orElseGet(() -> new Doer(by.value(), name));
    }

    private UUID add(AccountId by, SchoolId school, PlanId id, @Nullable Task task, Raised raised, Doer reporter,
            @Nullable String enteredBy) {
        String item = task == null ? raised.item() : task.item();
        if (task != null && !task.plan().equals(id)) {
            throw new NotHere("task " + task.id() + " of plan " + id);
        }
        ImprovementPlan plan = plans.issued(school, id, task == null ? List.of(item) : List.of());
        Obstacle obstacle = new Obstacle(Uuid7.at(clock), id, item, task == null ? null : task.id(), null, raised.words().strip(),
                raised.to(), reporter, enteredBy, by, now(), ObstacleState.OPEN, null, List.of(), 1);
        return tables.within(school, () -> {
            rows.add(school, obstacle);
            trail.record(school, enteredBy == null ? by.actor() : new Actor(by.value(), reporter.id()),
                    ObstacleKind.RAISED.of(obstacle.id(), plan.title()));
            return obstacle.id();
        });
    }

    private void said(AccountId by, SchoolId school, Obstacle shown, int version, Turn turn) {
        String plan = plans.one(school, shown.plan()).title();
        tables.within(school, () -> {
            rows.say(school, shown, version, turn, by);
            trail.record(school, by.actor(), switch (turn.kind()) {
                case ANSWERED -> ObstacleKind.ANSWERED.of(shown.id(), plan);
                case TAKEN_UP -> ObstacleKind.TAKEN_UP.of(shown.id(), turn.until(), plan);
                case SOLVED -> ObstacleKind.SOLVED.of(shown.id(), plan);
                case REOPENED -> ObstacleKind.REOPENED.of(shown.id(), plan);
            });
            return shown;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
