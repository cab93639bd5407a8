package vn.caitien.app.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Under what documents are filed, by school years. */
@Repository
class Filings {
    private static final Sql DROP = Sql.ofSchool("""
            delete from evidence_filing where school_id = :school and year = :year and document = :document
                and criterion <> all(cast(:criteria as text[]))
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into evidence_filing (school_id, year, criterion, document, account, at)
            select :school, :year, t.criterion, :document, :by, :at from unnest(cast(:criteria as text[])) as t(criterion)
            on conflict do nothing
            """);
    private static final Sql CARRY = Sql.ofSchool("""
            insert into evidence_filing (school_id, year, criterion, document, account, at)
            select :school, :to, g.criterion, g.document, :by, :at from evidence_filing g
            where g.school_id = :school and g.year = :from and g.document = any(cast(:documents as uuid[]))
                and g.criterion = any(cast(:criteria as text[]))
            on conflict do nothing
            """);

    private final SchoolTables tables;

    Filings(SchoolTables tables) {
        this.tables = tables;
    }

    /** These and no others in that year. */
    void set(SchoolId school, UUID year, DocumentId document, Collection<String> criteria, AccountId by, Instant at) {
        String[] numbers = criteria.toArray(String[]::new);
        tables.of(school, DROP).param("year", year).param("document", document.value()).param("criteria", numbers).update();
        tables.of(school, ADD).param("year", year).param("document", document.value()).param("criteria", numbers)
                .param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** Files documents in one year as in another, under the criteria that are named; how many filings are new. */
    int carry(SchoolId school, UUID from, UUID to, Collection<DocumentId> documents, Collection<String> criteria, AccountId by, Instant at) {
        return tables.of(school, CARRY).param("from", from).param("to", to)
                .param("documents", documents.stream().map(DocumentId::toString).toArray(String[]::new))
                .param("criteria", criteria.toArray(String[]::new)).param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }
}
