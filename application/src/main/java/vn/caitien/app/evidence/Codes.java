package vn.caitien.app.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Codes that were given: added, never altered, never given again. */
@Repository
class Codes {
    /** Holds the counter's row until the act is done: two who code at once get two numbers. */
    private static final Sql NEXT = Sql.ofSchool("""
            insert into evidence_counter (school_id, scheme, criterion, last) values (:school, :scheme, :criterion, 1)
            on conflict (school_id, scheme, criterion) do update set last = evidence_counter.last + 1
                where evidence_counter.school_id = :school
            returning last
            """);
    private static final Sql BEYOND = Sql.ofSchool("""
            insert into evidence_counter (school_id, scheme, criterion, last) values (:school, :scheme, :criterion, :serial)
            on conflict (school_id, scheme, criterion) do update set last = greatest(evidence_counter.last, excluded.last)
                where evidence_counter.school_id = :school
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into evidence_code (school_id, scheme, criterion, serial, code, document, account, at)
            values (:school, :scheme, :criterion, :serial, :code, :document, :by, :at)
            on conflict do nothing
            """);
    private static final Sql WHOSE = Sql.ofSchool("""
            select document from evidence_code
            where school_id = :school and scheme = :scheme and criterion = :criterion and serial = :serial
            """);

    private final SchoolTables tables;

    Codes(SchoolTables tables) {
        this.tables = tables;
    }

    /** The next serial number of a criterion. */
    int next(SchoolId school, String scheme, String criterion) {
        return tables.of(school, NEXT).param("scheme", scheme).param("criterion", criterion).query(Integer.class).single();
    }

    /** That numbers go on behind that one, which the school gave on paper. */
    void beyond(SchoolId school, GivenCode code) {
        tables.of(school, BEYOND).param("scheme", code.scheme()).param("criterion", code.criterion()).param("serial", code.serial()).update();
    }

    /** Whether it was free, and the document had none. */
    boolean add(SchoolId school, DocumentId document, GivenCode code, AccountId by, Instant at) {
        return tables.of(school, ADD).param("scheme", code.scheme()).param("criterion", code.criterion()).param("serial", code.serial())
                .param("code", code.code()).param("document", document.value()).param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** The document that has a code. */
    Optional<DocumentId> whose(SchoolId school, GivenCode code) {
        return tables.of(school, WHOSE).param("scheme", code.scheme()).param("criterion", code.criterion()).param("serial", code.serial())
                .query(UUID.class).optional().map(DocumentId::new);
    }
}
