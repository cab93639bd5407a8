package vn.caitien.app.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Documents of schools, with their files, codes and filings. */
@Repository
class Documents {
    private static final Sql THESE = Sql.ofSchool("""
            select d.*,
                (select jsonb_agg(jsonb_build_object('sha256', p.sha256, 'name', p.name, 'media', f.media, 'length', f.length) order by p.position)
                    from evidence_part p join evidence_file f on f.school_id = :school and f.sha256 = p.sha256
                    where p.school_id = :school and p.document = d.id) as parts,
                (select jsonb_agg(jsonb_build_object('scheme', c.scheme, 'criterion', c.criterion, 'serial', c.serial, 'code', c.code) order by c.at desc)
                    from evidence_code c where c.school_id = :school and c.document = d.id) as codes,
                (select jsonb_agg(jsonb_build_object('year', g.year, 'criterion', g.criterion))
                    from evidence_filing g where g.school_id = :school and g.document = d.id) as filings
            from evidence_document d where d.school_id = :school and d.id = any(cast(:ids as uuid[]))
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into evidence_document (school_id, id, title, kind, number, side, issuer, issued_on, valid_from, valid_to, received_on,
                proves_on, pages, tags, link, place, note, words, made_by, made_at, version)
            values (:school, :id, :title, :kind, :number, :side, :issuer, :issued, :from, :to, :received, :proves, :pages,
                cast(:tags as text[]), :link, :place, :note, :words, :by, :at, 1)
            """);
    private static final Sql SAY = Sql.ofSchool("""
            update evidence_document set title = :title, kind = :kind, number = :number, side = :side, issuer = :issuer, issued_on = :issued,
                valid_from = :from, valid_to = :to, received_on = :received, proves_on = :proves, pages = :pages,
                tags = cast(:tags as text[]), link = :link, place = :place, note = :note, words = :words,
                filed = coalesce(filed, cast(:at as timestamptz)), version = version + 1
            where school_id = :school and id = :id and version = :version and withdrawn_at is null
            """);
    private static final Sql WITHDRAW = Sql.ofSchool("""
            update evidence_document set withdrawn_at = :at, reason = :reason, version = version + 1
            where school_id = :school and id = :id and version = :version and withdrawn_at is null
            """);
    private static final Sql RESTORE = Sql.ofSchool("""
            update evidence_document set withdrawn_at = null, reason = null, version = version + 1
            where school_id = :school and id = :id and version = :version and withdrawn_at is not null
            """);
    private final SchoolTables tables;

    Documents(SchoolTables tables) {
        this.tables = tables;
    }

    Optional<EvidenceDocument> one(SchoolId school, DocumentId id) {
        return these(school, List.of(id)).stream().findFirst();
    }

    /** In no order. */
    List<EvidenceDocument> these(SchoolId school, Collection<DocumentId> ids) {
        return tables.of(school, THESE).param("ids", ids.stream().map(DocumentId::toString).toArray(String[]::new))
                .query((row, at) -> DocumentRows.document(row)).list();
    }

    /** @param words of the names of its files, to be found by */
    void add(SchoolId school, DocumentId id, Described said, String words, AccountId by, Instant at) {
        said(tables.of(school, ADD), said, words).param("id", id.value()).param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** What is said now, which someone agreed to. */
    void say(SchoolId school, DocumentId id, int version, Described said, String words, Instant at) {
        changed(id, said(tables.of(school, SAY), said, words).param("id", id.value()).param("version", version)
                .param("at", at.atOffset(ZoneOffset.UTC)).update());
    }

    void withdraw(SchoolId school, DocumentId id, int version, String reason, Instant at) {
        changed(id, tables.of(school, WITHDRAW).param("id", id.value()).param("version", version).param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC)).update());
    }

    void restore(SchoolId school, DocumentId id, int version) {
        changed(id, tables.of(school, RESTORE).param("id", id.value()).param("version", version).update());
    }

    private static StatementSpec said(StatementSpec statement, Described said, String words) {
        Origin origin = said.origin();
        Days days = said.days();
        return statement.param("title", said.title()).param("kind", said.kind()).param("number", origin.number())
                .param("side", origin.side() == null ? null : origin.side().name()).param("issuer", origin.issuer())
                .param("issued", origin.issued()).param("from", days.from()).param("to", days.to()).param("received", days.received())
                .param("proves", days.proves()).param("pages", said.pages()).param("tags", said.tags().toArray(String[]::new))
                .param("link", said.link()).param("place", said.place()).param("note", said.note()).param("words", words);
    }

    private static void changed(DocumentId id, int rows) {
        if (rows != 1) {
            throw new StaleVersion("document " + id);
        }
    }
}
