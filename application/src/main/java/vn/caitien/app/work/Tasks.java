package vn.caitien.app.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The tasks of schools, with the times they come. */
@Repository
class Tasks {
    private static final Sql THESE = Sql.ofSchool("""
            select t.*, (select string_agg(format('%s,%s,%s,%s,%s,%s', r.number, r.starts, r.due, r.state, r.done_on, r.reports), ';'
                    order by coalesce(r.due, r.starts) nulls last, r.number)
                from task_round r where r.school_id = :school and r.task = t.id) as times
            from task t where t.school_id = :school and t.id = any(cast(:ids as uuid[])) order by t.place
            """);
    private static final Sql OF_PLAN = Sql.ofSchool("""
            select t.*, (select string_agg(format('%s,%s,%s,%s,%s,%s', r.number, r.starts, r.due, r.state, r.done_on, r.reports), ';'
                    order by coalesce(r.due, r.starts) nulls last, r.number)
                from task_round r where r.school_id = :school and r.task = t.id) as times
            from task t where t.school_id = :school and t.plan = :plan and (cast(:item as text) is null or t.item = :item)
            order by t.place
            """);
    private static final Sql OPEN_OF = Sql.ofSchool("""
            select t.*, (select string_agg(format('%s,%s,%s,%s,%s,%s', r.number, r.starts, r.due, r.state, r.done_on, r.reports), ';'
                    order by coalesce(r.due, r.starts) nulls last, r.number)
                from task_round r where r.school_id = :school and r.task = t.id) as times
            from task t where t.school_id = :school and t.state in ('NOT_BEGUN', 'UNDER_WAY', 'WAITING')
                and (t.lead = any(cast(:people as uuid[])) or t.helpers && cast(:people as uuid[]))
                and (cast(:before as date) is null or t.due <= :before)
            order by t.due nulls last, t.place, t.id
            """);
    private static final Sql BRIEF = Sql.ofSchool("""
            select t.*, (select string_agg(format('%s,%s,%s,%s,%s,%s', r.number, r.starts, r.due, r.state, r.done_on, r.reports), ';'
                    order by coalesce(r.due, r.starts) nulls last, r.number)
                from task_round r where r.school_id = :school and r.task = t.id) as times
            from task t where t.school_id = :school and (t.plan = :plan or t.state in ('NOT_BEGUN', 'UNDER_WAY', 'WAITING')
                and (t.lead = any(cast(:people as uuid[])) or t.helpers && cast(:people as uuid[])))
            order by t.due nulls last, t.place, t.id
            """);
    private static final Sql LAST_PLACE = Sql.ofSchool("""
            select coalesce(max(place), 0) from task where school_id = :school and plan = :plan
            """);
    private static final Sql LOCK = Sql.ofSchool("""
            select id from task where school_id = :school and id = :id for update
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into task (school_id, id, plan, item, parent, place, what, lead, lead_name, helpers, helper_names, recurrence, amount,
                unit, cost, proof, state, reason, starts, due, last_due, rounds, rounds_done, proofs, made_by, made_at, changed_at, version)
            values (:school, :id, :plan, :item, :parent, :place, :what, :lead, :leadName, cast(:helpers as uuid[]),
                cast(:helperNames as text[]), :recurrence, :amount, :unit, :cost, :proof, :state, :reason, :starts, :due, :lastDue,
                :rounds, :done, 0, :by, :at, :at, 1)
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update task set what = :what, lead = :lead, lead_name = :leadName, helpers = cast(:helpers as uuid[]),
                helper_names = cast(:helperNames as text[]), recurrence = :recurrence, amount = :amount, unit = :unit, cost = :cost,
                proof = :proof, state = :state, reason = :reason, starts = :starts, due = :due, last_due = :lastDue, rounds = :rounds,
                rounds_done = :done, proofs = (select count(*) from task_proof where school_id = :school and task = :id),
                changed_at = :at, version = version + 1
            where school_id = :school and id = :id and version = :version
            """);
    private static final Sql PUT_ROUND = Sql.ofSchool("""
            insert into task_round (school_id, task, number, starts, due, state, done_on, reports)
            values (:school, :task, :number, :starts, :due, :state, :doneOn, :reports)
            on conflict (school_id, task, number) do update set starts = excluded.starts, due = excluded.due, state = excluded.state,
                done_on = excluded.done_on, reports = excluded.reports
            """);
    private static final Sql DROP_ROUNDS = Sql.ofSchool("""
            delete from task_round where school_id = :school and task = :task and not number = any(cast(:kept as int[]))
            """);

    private final SchoolTables tables;
    private final Clock clock;

    Tasks(SchoolTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** Those the school has of these, in the order of their plans. */
    List<Task> these(SchoolId school, Collection<TaskId> ids) {
        return tables.of(school, THESE).param("ids", ids.stream().map(TaskId::toString).toArray(String[]::new))
                .query((row, at) -> TaskRows.task(row)).list();
    }

    Optional<Task> one(SchoolId school, TaskId id) {
        return these(school, List.of(id)).stream().findFirst();
    }

    /** The same, held for this transaction: who else would write waits. */
    Optional<Task> locked(SchoolId school, TaskId id) {
        tables.of(school, LOCK).param("id", id.value()).query(UUID.class).optional();
        return one(school, id);
    }

    /** @param item null for those of the whole plan */
    List<Task> of(SchoolId school, PlanId plan, @Nullable String item) {
        return tables.of(school, OF_PLAN).param("plan", plan.value()).param("item", item).query((row, at) -> TaskRows.task(row)).list();
    }

    /**
     * What these people have to do yet, what is due first before the rest.
     *
     * @param people ids by which one person is known
     * @param before only what is due by that day; null for all
     */
    List<Task> open(SchoolId school, Collection<UUID> people, @Nullable LocalDate before) {
        return tables.of(school, OPEN_OF).param("people", people.stream().map(UUID::toString).toArray(String[]::new))
                .param("before", before).query((row, at) -> TaskRows.task(row)).list();
    }

    /** What these people have to do yet, and all of a plan: what is due first before the rest. */
    List<Task> brief(SchoolId school, Collection<UUID> people, @Nullable PlanId plan) {
        return tables.of(school, BRIEF).param("people", people.stream().map(UUID::toString).toArray(String[]::new))
                .param("plan", plan == null ? null : plan.value()).query((row, at) -> TaskRows.task(row)).list();
    }

    int lastPlace(SchoolId school, PlanId plan) {
        return tables.of(school, LAST_PLACE).param("plan", plan.value()).query(Integer.class).single();
    }

    void add(SchoolId school, Task task, AccountId by, Instant at) {
        bound(tables.of(school, ADD), task).param("plan", task.plan().value()).param("item", task.item())
                .param("parent", task.parent() == null ? null : task.parent().value()).param("place", task.place())
                .param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
        put(school, task);
    }

    /** @throws StaleVersion when it has changed since that version */
    void change(SchoolId school, Task task) {
        if (bound(tables.of(school, CHANGE), task).param("version", task.version())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update() != 1) {
            throw new StaleVersion("task " + task.id());
        }
        tables.of(school, DROP_ROUNDS).param("task", task.id().value())
                .param("kept", task.rounds().stream().map(Round::number).toArray(Integer[]::new)).update();
        put(school, task);
    }

    private void put(SchoolId school, Task task) {
        task.rounds().forEach(round -> tables.of(school, PUT_ROUND).param("task", task.id().value()).param("number", round.number())
                .param("starts", round.starts()).param("due", round.due()).param("state", round.state().name())
                .param("doneOn", round.doneOn()).param("reports", round.reports()).update());
    }

    private static StatementSpec bound(StatementSpec statement, Task task) {
        TaskTerms terms = task.terms();
        Doer lead = terms.lead();
        return statement.param("id", task.id().value()).param("what", terms.what())
                .param("lead", lead == null ? null : lead.id()).param("leadName", lead == null ? null : lead.name())
                .param("helpers", terms.helpers().stream().map(helper -> helper.id() == null ? null : helper.id().toString()).toArray(String[]::new))
                .param("helperNames", terms.helpers().stream().map(Doer::name).toArray(String[]::new))
                .param("recurrence", task.recurrence().name()).param("amount", terms.amount()).param("unit", terms.unit())
                .param("cost", terms.cost()).param("proof", terms.proof()).param("state", task.state().name())
                .param("reason", task.dropped()).param("starts", task.starts()).param("due", task.due())
                .param("lastDue", task.lastDue()).param("rounds", task.rounds().size()).param("done", task.done());
    }
}
