package vn.caitien.app.trail;

import java.time.ZoneOffset;
import java.util.List;
import vn.caitien.app.platform.database.OwnerTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Chains as their owner sees them: read from end to end, and added to from the command line. */
final class Chain {
    private static final Sql AFTER = Sql.ofOwner("""
            select number, at, account, reported_by, kind, subject, details, previous, hash from trail_entry
            where school_id = :school and number > :after order by number limit 1000
            """);
    private static final Sql OF_KIND = Sql.ofOwner("""
            select number, at, account, reported_by, kind, subject, details, previous, hash from trail_entry
            where school_id = :school and kind = :kind order by number desc
            """);
    private static final Sql BEGIN = Sql.ofOwner("""
            insert into trail_head (school_id, number, hash) values (:school, 0, :hash) on conflict do nothing
            """);
    private static final Sql HEAD = Sql.ofOwner("""
            select number, hash from trail_head where school_id = :school for update
            """);
    private static final Sql ADD = Sql.ofOwner("""
            insert into trail_entry
                (school_id, number, at, account, reported_by, kind, subject, details, previous, hash)
            values (:school, :number, :at, :account, :reportedBy, :kind, :subject, cast(:details as jsonb), :previous, :hash)
            """);
    private static final Sql MOVE = Sql.ofOwner("""
            update trail_head set number = :number, hash = :hash where school_id = :school
            """);
    private static final Sql ANCHOR = Sql.ofOwner("""
            insert into trail_anchor (school_id, number, hash, at, place) values (:school, :number, :hash, :at, 'moving')
            """);

    private final OwnerTables tables;

    Chain(OwnerTables tables) {
        this.tables = tables;
    }

    /** The next thousand entries at most. */
    List<Link> after(SchoolId school, long number) {
        return tables.of(AFTER).param("school", school.value()).param("after", number)
                .query((row, at) -> new Link(school, EntryRow.read(row), row.getBytes("previous"), row.getBytes("hash")))
                .list();
    }

    /** The newest first. */
    List<Link> ofKind(SchoolId school, ActKind kind) {
        return tables.of(OF_KIND).param("school", school.value()).param("kind", kind.kind())
                .query((row, at) -> new Link(school, EntryRow.read(row), row.getBytes("previous"), row.getBytes("hash")))
                .list();
    }

    /** As {@link Entries#hold}. */
    Head hold(SchoolId school) {
        tables.of(BEGIN).param("school", school.value()).param("hash", Head.empty().hash()).update();
        return tables.of(HEAD).param("school", school.value())
                .query((row, at) -> new Head(row.getLong("number"), row.getBytes("hash"))).single();
    }

    void add(Link link) {
        var added = tables.of(ADD).param("school", link.school().value());
        EntryRow.bind(added, link);
        added.update();
        tables.of(MOVE).param("school", link.school().value())
                .param("number", link.entry().number()).param("hash", link.hash()).update();
    }

    /** Writes down that a copy which ends with that entry went out of the house. */
    void anchor(Link link) {
        tables.of(ANCHOR).param("school", link.school().value())
                .param("number", link.entry().number()).param("hash", link.hash())
                .param("at", link.entry().at().atOffset(ZoneOffset.UTC)).update();
    }
}
