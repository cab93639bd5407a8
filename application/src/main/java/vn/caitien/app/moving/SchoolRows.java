package vn.caitien.app.moving;

import static vn.caitien.app.platform.backup.Tables.quoted;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import vn.caitien.app.platform.backup.Measured;
import vn.caitien.app.platform.backup.Tables;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * The rows of one school, table by table, in the transaction of a connection of the owner. They are written in the same
 * order and the same way by every installation, so that a hash tells whether they are the same.
 */
final class SchoolRows {
    private static final String SAME_WAY = """
            set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
            set local bytea_output = 'hex'; set local extra_float_digits = 1
            """;
    private static final String ARRIVING = "arriving_rows";

    private final Connection connection;
    private final SchoolId school;

    private SchoolRows(Connection connection, SchoolId school) {
        this.connection = connection;
        this.school = school;
    }

    static SchoolRows of(Connection connection, SchoolId school) throws SQLException {
        SchoolRows rows = new SchoolRows(connection, school);
        rows.run(SAME_WAY);
        return rows;
    }

    /** The command that writes them. */
    String copy(String table, List<String> columns, List<String> key) throws SQLException {
        List<String> words = OwnedTables.words(connection, table);
        return "copy (select " + listed(columns) + " from public." + quoted(table) + own() + " order by "
                + key.stream().map(column -> quoted(column) + (words.contains(column) ? " collate \"C\"" : ""))
                        .collect(Collectors.joining(", ")) + ") to stdout";
    }

    /** What they are here. */
    Measured measured(String table, List<String> columns, List<String> key) throws SQLException {
        try {
            return Measured.copied(connection, copy(table, columns, key), OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether there is any. */
    boolean any(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select from public." + quoted(table) + own() + " limit 1")) {
            return rows.next();
        }
    }

    /** All ids in them but the school's own. */
    Set<UUID> ids(List<String> tables) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        for (String table : tables) {
            for (String column : OwnedTables.ids(connection, table)) {
                try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                        "select distinct " + quoted(column) + " from public." + quoted(table) + own())) {
                    while (rows.next()) {
                        ids.add(rows.getObject(1, UUID.class));
                    }
                }
            }
        }
        ids.remove(null);
        return ids;
    }

    /**
     * Adds rows of the school, and of no other. A table behind a wall takes no copy, so they come by way of one without;
     * no table is altered or held, and other schools go on working.
     */
    void add(String table, List<String> columns, InputStream content) throws SQLException, IOException {
        run("create temporary table " + ARRIVING + " on commit drop as select " + listed(columns)
                + " from public." + quoted(table) + " with no data");
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + ARRIVING + " (" + listed(columns) + ") from stdin", content);
        run("insert into public." + quoted(table) + " (" + listed(columns) + ") select " + listed(columns)
                + " from " + ARRIVING + own());
        run("drop table " + ARRIVING);
    }

    private String own() {
        return " where school_id = '" + school.value() + "'";
    }

    private void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String listed(List<String> columns) {
        return columns.stream().map(Tables::quoted).collect(Collectors.joining(", "));
    }
}
