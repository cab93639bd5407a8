package vn.caitien.app.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;

/** The tasks of a school's plans: given, changed, dropped. Each act writes its line of the record with itself. */
@Service
public class SchoolTasks {
    private final Tasks tasks;
    private final TaskDetails details;
    private final ImprovementPlans plans;
    private final WorkRights rights;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    SchoolTasks(Tasks tasks, TaskDetails details, ImprovementPlans plans, WorkRights rights, Trail trail, SchoolTables tables, Clock clock) {
        this.tasks = tasks;
        this.details = details;
        this.plans = plans;
        this.rights = rights;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** What is to be done, and when. */
    public record Asked(String item, TaskTerms terms, Times times) {}

    /** @throws NotHere when the school has no such task */
    public Task one(SchoolId school, TaskId id) {
        return tables.within(school, () -> known(school, id));
    }

    /** Those the school has of these. */
    public List<Task> these(SchoolId school, Collection<TaskId> ids) {
        return tables.within(school, () -> tasks.these(school, ids));
    }

    /** Those of a plan, in their order. */
    public List<Task> of(SchoolId school, PlanId plan) {
        return tables.within(school, () -> tasks.of(school, plan, null));
    }

    /** Those of one item of a plan, in their order. */
    public List<Task> of(SchoolId school, PlanId plan, String item) {
        return tables.within(school, () -> tasks.of(school, plan, item));
    }

    /**
     * A task with everything that hangs on it, in one look.
     *
     * @throws NotHere when the school has no such task
     */
    public TaskDetail detail(SchoolId school, TaskId id) {
        return tables.within(school, () -> details.one(school, id)).orElseThrow(() -> new NotHere("task " + id));
    }

    /**
     * What someone has to do yet, what is due first before the rest.
     *
     * @param before only what is due by that day; null for all
     */
    public List<Task> open(SchoolId school, SchoolPerson person, @Nullable LocalDate before) {
        return tables.within(school, () -> tasks.open(school, person.ids(), before));
    }

    /**
     * What someone has to do yet, and all of a plan, in one look: what is due first before the rest.
     *
     * @param person null for nobody
     * @param plan null for none
     */
    public List<Task> brief(SchoolId school, @Nullable SchoolPerson person, @Nullable PlanId plan) {
        return tables.within(school, () -> tasks.brief(school, person == null ? List.of() : person.ids(), plan));
    }

    /**
     * Gives tasks, behind those the plan has.
     *
     * @throws WorkRefused when the plan is not issued, or has no such item
     * @throws NotHere when they may not, or the school has no such plan
     */
    public List<TaskId> assign(AccountId by, SchoolId school, PlanId id, List<Asked> asked) {
        rights.require(by, school, Deed.ASSIGN_TASK);
        ImprovementPlan plan = issued(school, id);
        asked.forEach(one -> itemOf(plan, one.item()));
        return tables.within(school, () -> {
            int place = tasks.lastPlace(school, id);
            List<TaskId> made = new ArrayList<>();
            for (Asked one : asked) {
                Task task = made(id, one, null, ++place);
                tasks.add(school, task, by, clock.instant());
                made.add(task.id());
            }
            trail.record(school, by.actor(), WorkKind.ASSIGNED.of(id.value(), asked.size(), plan.title()));
            return made;
        });
    }

    /**
     * Parts a task: a part of it is given to someone.
     *
     * @throws WorkRefused when its plan is not issued, or it is a part itself
     * @throws NotHere when they may not, or the school has no such task
     */
    public TaskId part(AccountId by, SchoolId school, TaskId parent, TaskTerms terms, Times times) {
        Task whole = one(school, parent);
        rights.require(by, school, Deed.ASSIGN_SUBTASK, whole);
        issued(school, whole.plan());
        if (whole.parent() != null) {
            throw new WorkRefused("part-of-part");
        }
        return tables.within(school, () -> {
            Task task = made(whole.plan(), new Asked(whole.item(), terms, times), parent, tasks.lastPlace(school, whole.plan()) + 1);
            tasks.add(school, task, by, clock.instant());
            trail.record(school, by.actor(), WorkKind.PARTED.of(parent.value(), whole.terms().what()));
            return task.id();
        });
    }

    /** Says otherwise what is to be done, by whom or when; rounds that were reported of stay as they are. */
    public void change(AccountId by, SchoolId school, TaskId id, int version, TaskTerms terms, Times times) {
        change(by, school, id, version, WorkKind.CHANGED, task -> task.changed(terms, times));
    }

    /** Drops a task; what was reported of it stays. */
    public void drop(AccountId by, SchoolId school, TaskId id, int version, String reason) {
        change(by, school, id, version, WorkKind.DROPPED, task -> task.drop(reason.strip()));
    }

    /** Takes a dropped one up again, as far as it was. */
    public void takeUp(AccountId by, SchoolId school, TaskId id, int version) {
        change(by, school, id, version, WorkKind.TAKEN_UP, Task::takeUp);
    }

    private void change(AccountId by, SchoolId school, TaskId id, int version, WorkKind kind, UnaryOperator<Task> change) {
        Task shown = one(school, id);
        if (shown.parent() == null) {
            rights.require(by, school, Deed.ASSIGN_TASK);
        } else {
            rights.require(by, school, Deed.ASSIGN_SUBTASK, one(school, shown.parent()));
        }
        issued(school, shown.plan());
        tables.within(school, () -> {
            Task now = tasks.locked(school, id).filter(task -> task.version() == version)
                    .orElseThrow(() -> new StaleVersion("task " + id));
            tasks.change(school, change.apply(now));
            trail.record(school, by.actor(), kind.of(id.value(), now.terms().what()));
            return now;
        });
    }

    private Task made(PlanId plan, Asked asked, @Nullable TaskId parent, int place) {
        return new Task(new TaskId(Uuid7.at(clock)), plan, asked.item(), parent, place, asked.terms(), asked.times().recurrence(),
                Rounds.of(asked.times()), null, 0, 1);
    }

    private ImprovementPlan issued(SchoolId school, PlanId id) {
        ImprovementPlan plan = plans.one(school, id);
        if (plan.state() != PlanState.ISSUED) {
            throw new WorkRefused(plan.state() == PlanState.CLOSED ? "plan-closed" : "plan-not-issued", plan.title());
        }
        return plan;
    }

    private static void itemOf(ImprovementPlan plan, String item) {
        if (plan.content().rows().stream().noneMatch(row -> row.id().equals(item))) {
            throw new WorkRefused("no-item");
        }
    }

    private Task known(SchoolId school, TaskId id) {
        return tasks.one(school, id).orElseThrow(() -> new NotHere("task " + id));
    }
}
