package vn.caitien.app.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The links to tasks that were handed out. */
@Repository
class TaskLinkRows {
    private static final Sql OF = Sql.ofSchool("""
            select * from task_link where school_id = :school and task = :task order by made_at desc, id
            """);
    private static final Sql BY_WORD = Sql.ofSchool("""
            select * from task_link where school_id = :school and word = :word
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into task_link (school_id, id, task, person, name, word, until_day, made_by, made_at)
            values (:school, :id, :task, :person, :name, :word, :until, :by, :at)
            """);
    private static final Sql USED = Sql.ofSchool("""
            update task_link set used_at = :at where school_id = :school and id = :id
            """);
    private static final Sql REVOKE = Sql.ofSchool("""
            update task_link set revoked_by = :by, revoked_at = :at where school_id = :school and id = :id and revoked_at is null
            """);

    private final SchoolTables tables;

    TaskLinkRows(SchoolTables tables) {
        this.tables = tables;
    }

    List<TaskLink> of(SchoolId school, TaskId task) {
        return tables.of(school, OF).param("task", task.value()).query((row, at) -> link(row)).list();
    }

    Optional<TaskLink> of(LinkWord word) {
        return tables.of(word.school(), BY_WORD).param("word", word.hash()).query((row, at) -> link(row)).optional();
    }

    void add(SchoolId school, TaskLink link, LinkWord word) {
        tables.of(school, ADD).param("id", link.id()).param("task", link.task().value()).param("person", link.person().id())
                .param("name", link.person().name()).param("word", word.hash()).param("until", link.until())
                .param("by", link.madeBy().value()).param("at", link.madeAt().atOffset(ZoneOffset.UTC)).update();
    }

    void used(SchoolId school, UUID id, Instant at) {
        tables.of(school, USED).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    void revoke(SchoolId school, UUID id, AccountId by, Instant at) {
        if (tables.of(school, REVOKE).param("id", id).param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update() != 1) {
            throw new StaleVersion("link " + id);
        }
    }

    private static TaskLink link(ResultSet row) throws SQLException {
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return new TaskLink(row.getObject("id", UUID.class), new TaskId(row.getObject("task", UUID.class)),
                new Doer(row.getObject("person", UUID.class), row.getString("name")), row.getObject("until_day", LocalDate.class),
                new AccountId(row.getObject("made_by", UUID.class)), row.getObject("made_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant(), row.getObject("revoked_at") != null);
    }
}
