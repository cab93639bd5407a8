package vn.caitien.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import vn.caitien.app.platform.backup.Manifest.Part;

/**
 * Puts the rows of a backup into tables of its version, all of them or none. Keys between tables are taken down for the
 * while, and the database checks them all when they are put up again.
 */
final class Restoration {
    private record Key(String table, String name, String definition) {}

    private static final String KEYS = """
            select c.relname, k.conname, pg_get_constraintdef(k.oid)
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            where k.contype = 'f' and n.nspname = 'public' and k.conparentid = 0 order by c.relname, k.conname
            """;
    private static final String COPY = "from stdin";

    private final Connection connection;
    private final Map<String, Part> parts;

    private Restoration(Connection connection, Manifest manifest) {
        this.connection = connection;
        this.parts = manifest.tables().stream().collect(Collectors.toMap(Part::name, Function.identity()));
    }

    /** @param connection of the owner; its transaction is ended */
    static void run(Connection connection, Manifest manifest, BackupReader reader) throws SQLException, BackupRefused {
        connection.setAutoCommit(false);
        new Restoration(connection, manifest).all(reader);
        connection.commit();
    }

    private void all(BackupReader reader) throws SQLException, BackupRefused {
        List<Key> keys = keys();
        List<String> forced = Tables.forced(connection);
        for (String table : forced) {
            run("alter table " + Tables.quoted(table) + " no force row level security");
        }
        for (Key key : keys) {
            run("alter table " + Tables.quoted(key.table()) + " drop constraint " + Tables.quoted(key.name()));
        }
        for (String table : Tables.names(connection)) {
            run("delete from " + Tables.quoted(table));
        }
        reader.each(this::part);
        for (Key key : keys) {
            run("alter table " + Tables.quoted(key.table()) + " add constraint " + Tables.quoted(key.name()) + " "
                    + key.definition());
        }
        for (String table : forced) {
            run("alter table " + Tables.quoted(table) + " force row level security");
        }
    }

    private void part(String name, InputStream content) throws IOException {
        Part part = parts.get(name);
        if (part == null) {
            return;
        }
        try {
            connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn(Tables.copy(part.table(), part.columns(), COPY), content);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private List<Key> keys() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEYS); ResultSet rows = statement.executeQuery()) {
            List<Key> keys = new ArrayList<>();
            while (rows.next()) {
                keys.add(new Key(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
            return keys;
        }
    }

    private void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
