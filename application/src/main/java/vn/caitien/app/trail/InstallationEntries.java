package vn.caitien.app.trail;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;

/** The chain of the installation: acts that are of no school, or of accounts, which all schools share. */
@Repository
class InstallationEntries {
    private static final Sql BEGIN = Sql.ofCommon("""
            insert into common.trail_head (school_id, number, hash) values (:none, 0, :hash) on conflict do nothing
            """);
    private static final Sql HEAD = Sql.ofCommon("""
            select number, hash from common.trail_head for update
            """);
    private static final Sql ADD = Sql.ofCommon("""
            insert into common.trail_entry
                (school_id, number, at, account, reported_by, kind, subject, details, previous, hash)
            values (:none, :number, :at, :account, :reportedBy, :kind, :subject, cast(:details as jsonb), :previous, :hash)
            """);
    private static final Sql MOVE = Sql.ofCommon("""
            update common.trail_head set number = :number, hash = :hash
            """);
    private static final Sql LATEST = Sql.ofCommon("""
            select number, at, account, reported_by, kind, subject, details from common.trail_entry
            where number < :before and at >= :from and at < :until
              and (cast(:person as uuid) is null or account = cast(:person as uuid) or reported_by = cast(:person as uuid))
              and (cardinality(cast(:kinds as text[])) = 0 or exists (
                  select from unnest(cast(:kinds as text[])) wanted where kind = wanted or starts_with(kind, wanted || '.')))
            order by number desc limit :most
            """);

    private final CommonViews views;

    InstallationEntries(CommonViews views) {
        this.views = views;
    }

    /** As {@link Entries#hold}. */
    Head hold() {
        return head().orElseGet(() -> {
            views.of(BEGIN).param("none", Trail.INSTALLATION.value()).param("hash", Head.empty().hash()).update();
            return head().orElseThrow();
        });
    }

    void add(Link link) {
        StatementSpec added = views.of(ADD).param("none", Trail.INSTALLATION.value());
        EntryRow.bind(added, link);
        added.update();
        views.of(MOVE).param("number", link.entry().number()).param("hash", link.hash()).update();
    }

    List<Entry> read(Excerpt wanted) {
        StatementSpec asked = views.of(LATEST);
        EntryRow.bind(asked, wanted);
        return asked.query((row, at) -> EntryRow.read(row)).list();
    }

    private Optional<Head> head() {
        return views.of(HEAD).query((row, at) -> new Head(row.getLong("number"), row.getBytes("hash"))).optional();
    }
}
