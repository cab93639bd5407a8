package vn.caitien.app.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** What was reported of tasks. */
@Repository
class TaskReports {
    private static final Sql OF = Sql.ofSchool("""
            select * from task_report where school_id = :school and task = any(cast(:tasks as uuid[])) order by task, number desc
            """);
    private static final Sql MARKED = Sql.ofSchool("""
            select * from task_report where school_id = :school and mark = :mark
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select * from task_report where school_id = :school and id = :id
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into task_report (school_id, id, task, round, number, mark, state, said, figure, reporter, reporter_name, account,
                entered_by, link, behind, written_at, at)
            values (:school, :id, :task, :round, :number, :mark, :state, :said, :figure, :reporter, :reporterName, :account,
                :enteredBy, :link, :behind, :written, :at)
            """);
    private static final Sql ADOPT = Sql.ofSchool("""
            update task_report set behind = false where school_id = :school and id = :id and behind and withdrawn_at is null
            """);
    private static final Sql WITHDRAW = Sql.ofSchool("""
            update task_report set withdrawn_by = :by, withdrawn_at = :at
            where school_id = :school and id = :id and withdrawn_at is null
            """);

    private final SchoolTables tables;

    TaskReports(SchoolTables tables) {
        this.tables = tables;
    }

    /** The latest of each task first. */
    List<TaskReport> of(SchoolId school, Collection<TaskId> tasks) {
        return tables.of(school, OF).param("tasks", tasks.stream().map(TaskId::toString).toArray(String[]::new))
                .query((row, at) -> report(row)).list();
    }

    Optional<TaskReport> marked(SchoolId school, UUID mark) {
        return tables.of(school, MARKED).param("mark", mark).query((row, at) -> report(row)).optional();
    }

    Optional<TaskReport> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query((row, at) -> report(row)).optional();
    }

    void add(SchoolId school, TaskReport report, UUID mark, AccountId account, @Nullable UUID link) {
        tables.of(school, ADD).param("id", report.id()).param("task", report.task().value()).param("round", report.round())
                .param("number", report.number()).param("mark", mark).param("state", report.state().name()).param("said", report.said())
                .param("figure", report.figure()).param("reporter", report.reporter().id())
                .param("reporterName", report.reporter().name()).param("account", account.value())
                .param("enteredBy", report.enteredBy()).param("link", link).param("behind", report.behind())
                .param("written", report.written().atOffset(ZoneOffset.UTC)).param("at", report.at().atOffset(ZoneOffset.UTC)).update();
    }

    void adopt(SchoolId school, UUID id) {
        changed(id, tables.of(school, ADOPT).param("id", id).update());
    }

    void withdraw(SchoolId school, UUID id, AccountId by, Instant at) {
        changed(id, tables.of(school, WITHDRAW).param("id", id).param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update());
    }

    private static void changed(UUID id, int rows) {
        if (rows != 1) {
            throw new StaleVersion("report " + id);
        }
    }

    private static TaskReport report(ResultSet row) throws SQLException {
        return new TaskReport(row.getObject("id", UUID.class), new TaskId(row.getObject("task", UUID.class)), row.getInt("round"),
                row.getInt("number"), TaskState.valueOf(row.getString("state")), row.getString("said"), row.getBigDecimal("figure"),
                new Doer(row.getObject("reporter", UUID.class), row.getString("reporter_name")), row.getString("entered_by"),
                row.getObject("link") != null, row.getBoolean("behind"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(), row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("withdrawn_at") != null);
    }
}
