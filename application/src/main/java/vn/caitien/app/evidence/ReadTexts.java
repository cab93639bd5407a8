package vn.caitien.app.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** What documents say, to be found by it, and what was proposed from it. */
@Repository
public class ReadTexts {
    private static final Sql AWAIT = Sql.ofSchool("""
            insert into evidence_text (school_id, document, state) values (:school, :document, 'WAITING')
            on conflict (school_id, document) do update set state = 'WAITING' where evidence_text.school_id = :school
            """);
    private static final Sql WAITING = Sql.ofSchool("""
            select document from evidence_text where school_id = :school and state = 'WAITING' order by document limit :most
            """);
    private static final Sql READ = Sql.ofSchool("""
            update evidence_text set state = 'READ', fault = null,
                words = to_tsvector('simple', unaccent(cast(:words as text))), proposal = cast(:proposal as jsonb)
            where school_id = :school and document = :document
            """);
    private static final Sql UNREAD = Sql.ofSchool("""
            update evidence_text set state = 'UNREAD', fault = :fault where school_id = :school and document = :document
            """);
    private static final Sql PROPOSED = Sql.ofSchool("""
            select state, proposal from evidence_text where school_id = :school and document = :document
            """);
    private static final Sql DROP = Sql.ofSchool("""
            delete from evidence_text where school_id = :school and document = :document
            """);

    private final SchoolTables tables;

    ReadTexts(SchoolTables tables) {
        this.tables = tables;
    }

    /** How far reading is, and what was proposed as JSON; null where nothing was. */
    public record Proposed(String state, @Nullable String proposal) {}

    /** That a document is still to be read. */
    void await(SchoolId school, DocumentId document) {
        tables.of(school, AWAIT).param("document", document.value()).update();
    }

    /** Documents that are still to be read. */
    public List<DocumentId> waiting(SchoolId school, int most) {
        return tables.of(school, WAITING).param("most", most).query(UUID.class).list().stream().map(DocumentId::new).toList();
    }

    /** What a document says. */
    public void read(SchoolId school, DocumentId document, String body, String proposal) {
        tables.of(school, READ).param("document", document.value()).param("words", SearchWords.of(body))
                .param("proposal", proposal).update();
    }

    /** @param fault why it could not be read, in short */
    public void unread(SchoolId school, DocumentId document, String fault) {
        tables.of(school, UNREAD).param("document", document.value()).param("fault", fault).update();
    }

    /** Empty for a document without a file. */
    public Optional<Proposed> proposed(SchoolId school, DocumentId document) {
        return tables.of(school, PROPOSED).param("document", document.value())
                .query((row, at) -> new Proposed(row.getString("state"), row.getString("proposal"))).optional();
    }

    /** Of a document that keeps its entry only, nothing is kept to be found by. */
    void drop(SchoolId school, DocumentId document) {
        tables.of(school, DROP).param("document", document.value()).update();
    }
}
