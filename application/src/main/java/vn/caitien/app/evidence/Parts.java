package vn.caitien.app.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Which files schools have, and of which documents they are parts. */
@Repository
class Parts {
    /** Holds the row until the act is done: the same file given twice at once becomes one document. */
    private static final Sql HAVE = Sql.ofSchool("""
            insert into evidence_file (school_id, sha256, length, media, at) values (:school, :sha256, :length, :media, :at)
            on conflict (school_id, sha256) do update set media = excluded.media where evidence_file.school_id = :school
            """);
    /** Whoever has it, or is about to, is waited for, and keeps it. */
    private static final Sql CLAIM = Sql.ofSchool("""
            insert into evidence_file (school_id, sha256, length, media, at) values (:school, :sha256, :length, :media, :at)
            on conflict (school_id, sha256) do nothing
            """);
    private static final Sql WHOSE = Sql.ofSchool("""
            select d.id from evidence_part p join evidence_document d on d.school_id = :school and d.id = p.document and d.withdrawn_at is null
            where p.school_id = :school and p.sha256 = :sha256 order by d.filed is null, d.made_at limit 1
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into evidence_part (school_id, document, position, sha256, name)
            select :school, :document, 1 + coalesce(max(position), 0), :sha256, :name from evidence_part
            where school_id = :school and document = :document
            """);
    private static final Sql DROP = Sql.ofSchool("""
            delete from evidence_part where school_id = :school and document = :document
            """);
    private static final Sql FORGET = Sql.ofSchool("""
            delete from evidence_file f where f.school_id = :school and f.sha256 = any(cast(:hashes as text[]))
                and not exists (select 1 from evidence_part p where p.school_id = :school and p.sha256 = f.sha256)
                and not exists (select 1 from evidence_delivery d where d.school_id = :school and d.parcel = f.sha256)
            returning f.sha256
            """);
    private static final Sql TAKEN = Sql.ofSchool("""
            select coalesce(sum(length), 0) from evidence_file where school_id = :school
            """);

    private final SchoolTables tables;

    Parts(SchoolTables tables) {
        this.tables = tables;
    }

    /** That the school has a file, whose bytes are safe already. */
    void have(SchoolId school, Part file, Instant at) {
        tables.of(school, HAVE).param("sha256", file.sha256()).param("length", file.length()).param("media", file.media())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** Whether nobody has a file; until the act is done nobody gets it, and then it is to be forgotten. */
    boolean claim(SchoolId school, Part file, Instant at) {
        return tables.of(school, CLAIM).param("sha256", file.sha256()).param("length", file.length()).param("media", file.media())
                .param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** The document in use that a file belongs to. */
    Optional<DocumentId> whose(SchoolId school, String sha256) {
        return tables.of(school, WHOSE).param("sha256", sha256).query(UUID.class).optional().map(DocumentId::new);
    }

    /** As the last of a document's files. */
    void add(SchoolId school, DocumentId document, Part file) {
        tables.of(school, ADD).param("document", document.value()).param("sha256", file.sha256()).param("name", file.name()).update();
    }

    /** Takes all files from a document. */
    void drop(SchoolId school, DocumentId document) {
        tables.of(school, DROP).param("document", document.value()).update();
    }

    /** Forgets those files that belong to nothing any more; which they were. */
    List<String> forget(SchoolId school, List<String> hashes) {
        return tables.of(school, FORGET).param("hashes", hashes.toArray(String[]::new)).query(String.class).list();
    }

    /** How many bytes a school's files take. */
    long taken(SchoolId school) {
        return tables.of(school, TAKEN).query(Long.class).single();
    }
}
