package vn.caitien.app.platform.backup.daily;

import java.sql.Connection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import vn.caitien.app.platform.database.OwnerTables;
import vn.caitien.app.platform.database.Sql;

/** The daily backups all processes of this installation have made. */
final class MadeBackups {
    private static final Sql ALONE = Sql.ofOwner("select pg_try_advisory_lock(hashtext('caitien daily backup'))");
    private static final Sql LATEST = Sql.ofOwner("select at, bytes from backup_made order by at desc limit 1");
    private static final Sql ADD = Sql.ofOwner("""
            insert into backup_made (at, file, bytes) values (:at, :file, :bytes)
            """);

    private final OwnerTables tables;

    private MadeBackups(OwnerTables tables) {
        this.tables = tables;
    }

    /** Over a connection of the owner. */
    static MadeBackups on(Connection owner) {
        return new MadeBackups(OwnerTables.on(owner));
    }

    /** Whether no other process is about to make one; holds until the connection is closed. */
    boolean alone() {
        return tables.of(ALONE).query(Boolean.class).single();
    }

    Optional<LastBackup.Made> latest() {
        return tables.of(LATEST).query((row, at) ->
                new LastBackup.Made(row.getObject("at", OffsetDateTime.class).toInstant(), row.getLong("bytes"))).optional();
    }

    void add(Instant at, String file, long bytes) {
        tables.of(ADD).param("at", at.atOffset(ZoneOffset.UTC)).param("file", file).param("bytes", bytes).update();
    }
}
