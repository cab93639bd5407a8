package vn.caitien.app.platform.files;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caitien.app.platform.database.OwnerTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Which files the tables name, for what looks after all schools: backups, checks, moving. Never for a request. */
public final class FileRows {
    /** The table that names them: school, hash, length. */
    public static final String TABLE = "evidence_file";

    private static final Sql KNOWN = Sql.ofOwner("select to_regclass('public.evidence_file') is not null");
    private static final Sql SCHOOLS = Sql.ofOwner("select distinct school_id from evidence_file");
    private static final Sql OF_SCHOOL = Sql.ofOwner("""
            select sha256, length from evidence_file where school_id = :school order by sha256
            """);
    private static final Sql ALL = Sql.ofOwner("select school_id, sha256, length from evidence_file order by school_id, sha256");
    private static final Sql SHARE = Sql.ofOwner("select pg_try_advisory_lock_shared(hashtext('caitien files'))");
    private static final Sql ALONE = Sql.ofOwner("select pg_try_advisory_lock(hashtext('caitien files'))");
    private static final int PAGE = 1000;

    private final OwnerTables tables;

    private FileRows(OwnerTables tables) {
        this.tables = tables;
    }

    /** Takes one file after the other. */
    public interface Reader {
        /**
         * @param file its place in the store
         * @param length in bytes
         */
        void read(FileName file, long length);
    }

    /** Over a connection of the owner, in its transaction. */
    public static FileRows on(Connection owner) {
        return new FileRows(OwnerTables.on(owner));
    }

    /**
     * Keeps files from being taken away until the connection is closed: for whoever copies what rows name.
     *
     * @return false when somebody takes files away just now
     */
    public boolean held() {
        return tables.of(SHARE).query(Boolean.class).single();
    }

    /**
     * Whether nobody copies files or takes them away; holds until the connection is closed. For whoever takes them away.
     */
    public boolean alone() {
        return tables.of(ALONE).query(Boolean.class).single();
    }

    /** Whether there is a table of files: an older version has none. */
    public boolean known() {
        return tables.of(KNOWN).query(Boolean.class).single();
    }

    /** Gives all files of all schools in the order of their names; they are not held in memory where a transaction is open. */
    public void each(Reader reader) {
        if (known()) {
            tables.of(ALL).withFetchSize(PAGE).query(row -> {
                reader.read(new FileName(new SchoolId(row.getObject(1, UUID.class)), row.getString(2)), row.getLong(3));
            });
        }
    }

    /** The schools that have rows, in no order. */
    public List<SchoolId> schools() {
        return known() ? tables.of(SCHOOLS).query(UUID.class).list().stream().map(SchoolId::new).toList() : List.of();
    }

    /** Length by hash of all files of a school, in an order of their own. */
    public Map<String, Long> of(SchoolId school) {
        Map<String, Long> files = new HashMap<>();
        if (known()) {
            tables.of(OF_SCHOOL).param("school", school.value()).query(row -> {
                files.put(row.getString(1), row.getLong(2));
            });
        }
        return files;
    }
}
