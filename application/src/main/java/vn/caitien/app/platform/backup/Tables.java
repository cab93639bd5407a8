package vn.caitien.app.platform.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of an installation, as the database's catalog names them. */
public final class Tables {
    /** Partitions come with the table they are of; what the migrations note is made by migrating. */
    private static final String NAMES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname <> 'flyway_schema_history' order by c.relname
            """;
    private static final String COLUMNS = """
            select attname from pg_attribute
            where attrelid = ('public.' || quote_ident(?))::regclass and attnum > 0 and not attisdropped
              and attgenerated = '' order by attnum
            """;
    private static final String MIGRATION = """
            select version from flyway_schema_history where success and version is not null
            order by installed_rank desc limit 1
            """;
    private static final String FORCED = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relforcerowsecurity order by c.relname
            """;

    private Tables() {}

    /** All of them. */
    public static List<String> names(Connection connection) throws SQLException {
        return texts(connection, NAMES);
    }

    /** Of one of them, those that are stored, in their order; none of a table that is not there. */
    public static List<String> columns(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            return texts(statement.executeQuery());
        }
    }

    /** The version the tables are of. */
    public static String migration(Connection connection) throws SQLException {
        return texts(connection, MIGRATION).getFirst();
    }

    /** Those whose wall stands before their owner too. */
    static List<String> forced(Connection connection) throws SQLException {
        return texts(connection, FORCED);
    }

    /** The command that copies a table, its columns by name. */
    static String copy(String table, List<String> columns, String way) {
        return "copy public." + quoted(table) + " ("
                + columns.stream().map(Tables::quoted).collect(Collectors.joining(", ")) + ") " + way;
    }

    /** A name the database gave, as it may stand in a command. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            return texts(statement.executeQuery());
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            texts.add(rows.getString(1));
        }
        return texts;
    }
}
