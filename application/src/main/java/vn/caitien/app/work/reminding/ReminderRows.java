package vn.caitien.app.work.reminding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskState;

/** What there is in a school to be reminded of, in one look. */
@Repository
class ReminderRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<TaskRow>> TASKS = new TypeReference<>() {};
    private static final TypeReference<List<ReportRow>> REPORTS = new TypeReference<>() {};
    private static final TypeReference<List<ChoiceRow>> CHOICES = new TypeReference<>() {};
    private static final Sql LOOK = Sql.ofSchool("""
            select (select jsonb_agg(jsonb_build_object('id', t.id, 'plan', t.plan, 'what', t.what, 'due', t.due, 'state', t.state,
                    'lead', t.lead, 'name', t.lead_name, 'helpers', t.helpers) order by t.due nulls last, t.place, t.id)
                 from task t where t.school_id = :school and t.plan = any(cast(:plans as uuid[]))
                    and t.state in ('NOT_BEGUN', 'UNDER_WAY', 'WAITING') and (t.due <= :until or t.state = 'WAITING')) as tasks,
                (select jsonb_agg(jsonb_build_object('task', e.task, 'what', t.what, 'lead', t.lead, 'reporter', e.reporter,
                    'name', e.reporter_name, 'account', case when e.link is null then e.account end, 'state', e.state, 'said', e.said,
                    'behind', e.behind, 'at', e.at) order by e.at desc, e.id)
                 from task_report e join task t on t.school_id = :school and t.id = e.task
                 where e.school_id = :school and t.plan = any(cast(:plans as uuid[])) and e.withdrawn_at is null
                    and (e.at > :since or e.behind)) as reports,
                (select jsonb_agg(jsonb_build_object('account', c.account, 'wanted', c.wanted, 'address', c.address, 'rhythm', c.rhythm,
                    'language', c.language, 'changed', c.changed_at))
                 from reminder_choice c where c.school_id = :school and c.account = :account) as choices
            """);

    private final SchoolTables tables;

    ReminderRows(SchoolTables tables) {
        this.tables = tables;
    }

    private record TaskRow(UUID id, UUID plan, String what, @Nullable LocalDate due, TaskState state, @Nullable UUID lead,
            @Nullable String name, List<UUID> helpers) {
        DueTask task() {
            return new DueTask(new TaskId(id), new PlanId(plan), what, due, state, lead, name, helpers.stream().filter(Objects::nonNull).toList());
        }
    }

    private record ReportRow(UUID task, String what, @Nullable UUID lead, @Nullable UUID reporter, String name,
            @Nullable UUID account, TaskState state, @Nullable String said, boolean behind, OffsetDateTime at) {
        NewReport report() {
            return new NewReport(new TaskId(task), what, lead, reporter, name, account, state, said, behind, at.toInstant());
        }
    }

    private record ChoiceRow(UUID account, boolean wanted, @Nullable String address, Rhythm rhythm, String language, OffsetDateTime changed) {
        ReminderChoice choice() {
            return new ReminderChoice(new AccountId(account), wanted, address, rhythm, Language.of(language), changed.toInstant());
        }
    }

    /**
     * Of these plans.
     *
     * @param until the last day of tasks that are near
     * @param since when reports are not new
     * @param account whose choice is asked for too; null for nobody's
     */
    Look look(SchoolId school, Collection<PlanId> plans, LocalDate until, Instant since, @Nullable AccountId account) {
        return tables.within(school, () -> tables.of(school, LOOK)
                .param("plans", plans.stream().map(PlanId::toString).toArray(String[]::new)).param("until", until)
                .param("since", since.atOffset(ZoneOffset.UTC)).param("account", account == null ? null : account.value(), Types.OTHER)
                .query((row, at) -> look(row)).single());
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(read(row, "tasks", TASKS).stream().map(TaskRow::task).toList(),
                read(row, "reports", REPORTS).stream().map(ReportRow::report).toList(),
                read(row, "choices", CHOICES).stream().map(ChoiceRow::choice).findFirst().orElse(null));
    }

    private static <T> List<T> read(ResultSet row, String column, TypeReference<List<T>> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : JSON.readValue(json, type);
    }
}
