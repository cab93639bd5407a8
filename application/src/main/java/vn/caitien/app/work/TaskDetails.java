package vn.caitien.app.work;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.TaskDetail.Part;

/** Tasks with everything that hangs on them, in one look. */
@Repository
class TaskDetails {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<ReportRow>> REPORTS = new TypeReference<>() {};
    private static final TypeReference<List<ProofRow>> PROOFS = new TypeReference<>() {};
    private static final TypeReference<List<LinkRow>> LINKS = new TypeReference<>() {};
    private static final TypeReference<List<PartRow>> PARTS = new TypeReference<>() {};
    private static final Sql ONE = Sql.ofSchool("""
            select t.*,
                (select string_agg(format('%s,%s,%s,%s,%s,%s', r.number, r.starts, r.due, r.state, r.done_on, r.reports), ';'
                    order by coalesce(r.due, r.starts) nulls last, r.number)
                 from task_round r where r.school_id = :school and r.task = t.id) as times,
                (select jsonb_agg(jsonb_build_object('id', e.id, 'round', e.round, 'number', e.number, 'state', e.state, 'said', e.said,
                    'figure', e.figure, 'reporter', e.reporter, 'name', e.reporter_name, 'enteredBy', e.entered_by,
                    'byLink', e.link is not null, 'behind', e.behind, 'written', e.written_at, 'at', e.at,
                    'withdrawn', e.withdrawn_at is not null) order by e.number desc)
                 from task_report e where e.school_id = :school and e.task = t.id) as reports,
                (select jsonb_agg(jsonb_build_object('document', p.document, 'report', p.report, 'name', p.name) order by p.at, p.document)
                 from task_proof p where p.school_id = :school and p.task = t.id) as proved,
                (select jsonb_agg(jsonb_build_object('id', l.id, 'person', l.person, 'name', l.name, 'until', l.until_day,
                    'by', l.made_by, 'at', l.made_at, 'used', l.used_at, 'revoked', l.revoked_at is not null) order by l.made_at desc, l.id)
                 from task_link l where l.school_id = :school and l.task = t.id) as links,
                (select jsonb_agg(jsonb_build_object('id', c.id, 'what', c.what, 'lead', c.lead_name, 'state', c.state, 'due', c.due)
                    order by c.place)
                 from task c where c.school_id = :school and c.parent = t.id) as parts
            from task t where t.school_id = :school and t.id = :id
            """);

    private final SchoolTables tables;

    TaskDetails(SchoolTables tables) {
        this.tables = tables;
    }

    private record ReportRow(UUID id, int round, int number, TaskState state, @Nullable String said, @Nullable BigDecimal figure,
            @Nullable UUID reporter, String name, @Nullable String enteredBy, boolean byLink, boolean behind, OffsetDateTime written,
            OffsetDateTime at, boolean withdrawn) {
        TaskReport of(TaskId task) {
            return new TaskReport(id, task, round, number, state, said, figure, new Doer(reporter, name), enteredBy, byLink, behind,
                    written.toInstant(), at.toInstant(), withdrawn);
        }
    }

    private record ProofRow(UUID document, @Nullable UUID report, String name) {}

    private record LinkRow(UUID id, @Nullable UUID person, String name, LocalDate until, UUID by, OffsetDateTime at,
            @Nullable OffsetDateTime used, boolean revoked) {
        TaskLink of(TaskId task) {
            return new TaskLink(id, task, new Doer(person, name), until, new AccountId(by), at.toInstant(), used == null ? null : used.toInstant(), revoked);
        }
    }

    private record PartRow(UUID id, String what, @Nullable String lead, TaskState state, @Nullable LocalDate due) {}

    Optional<TaskDetail> one(SchoolId school, TaskId id) {
        return tables.of(school, ONE).param("id", id.value()).query((row, at) -> detail(row)).optional();
    }

    private static TaskDetail detail(ResultSet row) throws SQLException {
        Task task = TaskRows.task(row);
        return new TaskDetail(task, read(row, "reports", REPORTS).stream().map(report -> report.of(task.id())).toList(),
                read(row, "proved", PROOFS).stream()
                        .map(proof -> new TaskProof(task.id(), new DocumentId(proof.document()), proof.report(), proof.name())).toList(),
                read(row, "links", LINKS).stream().map(link -> link.of(task.id())).toList(),
                read(row, "parts", PARTS).stream()
                        .map(part -> new Part(new TaskId(part.id()), part.what(), part.lead(), part.state(), part.due())).toList());
    }

    private static <T> List<T> read(ResultSet row, String column, TypeReference<List<T>> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : JSON.readValue(json, type);
    }
}
