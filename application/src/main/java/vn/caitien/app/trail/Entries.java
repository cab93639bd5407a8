package vn.caitien.app.trail;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The chains of schools. */
@Repository
class Entries {
    private static final Sql BEGIN = Sql.ofSchool("""
            insert into trail_head (school_id, number, hash) values (:school, 0, :hash) on conflict do nothing
            """);
    private static final Sql HEAD = Sql.ofSchool("""
            select number, hash from trail_head where school_id = :school for update
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into trail_entry
                (school_id, number, at, account, reported_by, kind, subject, details, previous, hash)
            values (:school, :number, :at, :account, :reportedBy, :kind, :subject, cast(:details as jsonb), :previous, :hash)
            """);
    private static final Sql MOVE = Sql.ofSchool("""
            update trail_head set number = :number, hash = :hash where school_id = :school
            """);
    private static final Sql LATEST = Sql.ofSchool("""
            select number, at, account, reported_by, kind, subject, details from trail_entry
            where school_id = :school and number < :before and at >= :from and at < :until
              and (cast(:person as uuid) is null or account = cast(:person as uuid) or reported_by = cast(:person as uuid))
              and (cardinality(cast(:kinds as text[])) = 0 or exists (
                  select from unnest(cast(:kinds as text[])) wanted where kind = wanted or starts_with(kind, wanted || '.')))
            order by number desc limit :most
            """);

    private final SchoolTables tables;

    Entries(SchoolTables tables) {
        this.tables = tables;
    }

    /** The end of the chain, held until the transaction ends: acts of one school follow one another. */
    Head hold(SchoolId school) {
        return head(school).orElseGet(() -> {
            tables.of(school, BEGIN).param("hash", Head.empty().hash()).update();
            return head(school).orElseThrow();
        });
    }

    void add(Link link) {
        StatementSpec added = tables.of(link.school(), ADD);
        EntryRow.bind(added, link);
        added.update();
        tables.of(link.school(), MOVE)
                .param("number", link.entry().number()).param("hash", link.hash()).update();
    }

    List<Entry> read(SchoolId school, Excerpt wanted) {
        StatementSpec asked = tables.of(school, LATEST);
        EntryRow.bind(asked, wanted);
        return asked.query((row, at) -> EntryRow.read(row)).list();
    }

    private Optional<Head> head(SchoolId school) {
        return tables.of(school, HEAD)
                .query((row, at) -> new Head(row.getLong("number"), row.getBytes("hash"))).optional();
    }
}
