package vn.caitien.app.work;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Which documents prove what was done. */
@Repository
class TaskProofRows {
    private static final Sql OF = Sql.ofSchool("""
            select task, document, report, name from task_proof
            where school_id = :school and task = any(cast(:tasks as uuid[])) order by task, at, document
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into task_proof (school_id, task, document, report, name, account, at)
            values (:school, :task, :document, :report, :name, :by, :at) on conflict (school_id, task, document) do nothing
            """);
    private static final Sql TAKE = Sql.ofSchool("""
            delete from task_proof where school_id = :school and task = :task and document = :document
            """);

    private final SchoolTables tables;

    TaskProofRows(SchoolTables tables) {
        this.tables = tables;
    }

    List<TaskProof> of(SchoolId school, Collection<TaskId> tasks) {
        return tables.of(school, OF).param("tasks", tasks.stream().map(TaskId::toString).toArray(String[]::new))
                .query((row, at) -> new TaskProof(new TaskId(row.getObject("task", UUID.class)),
                        new DocumentId(row.getObject("document", UUID.class)), row.getObject("report", UUID.class), row.getString("name")))
                .list();
    }

    void add(SchoolId school, TaskProof proof, AccountId by, Instant at) {
        tables.of(school, ADD).param("task", proof.task().value()).param("document", proof.document().value())
                .param("report", proof.report()).param("name", proof.name()).param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    void take(SchoolId school, TaskId task, DocumentId document) {
        tables.of(school, TAKE).param("task", task.value()).param("document", document.value()).update();
    }
}
