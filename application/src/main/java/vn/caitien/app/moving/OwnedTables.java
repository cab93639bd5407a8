package vn.caitien.app.moving;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables that schools own, as the database's catalog tells of them: whoever adds one need not think of moving. */
final class OwnedTables {
    private static final String NAMES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
              and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'school_id' and not a.attisdropped)
            order by c.relname
            """;
    private static final String LEAN_ON = """
            select distinct c.relname, f.relname from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
            where k.contype = 'f' and c.oid <> f.oid
            """;
    private static final String KEY = """
            select a.attname from pg_constraint k
                cross join unnest(k.conkey) with ordinality as part (number, place)
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = part.number
            where k.contype = 'p' and k.conrelid = ('public.' || quote_ident(?))::regclass order by part.place
            """;
    private static final String OF_TYPE = """
            select attname from pg_attribute where attrelid = ('public.' || quote_ident(?))::regclass
              and attnum > 0 and not attisdropped and atttypid = 'uuid'::regtype and attname <> 'school_id' order by attnum
            """;
    private static final String WORDS = """
            select attname from pg_attribute where attrelid = ('public.' || quote_ident(?))::regclass
              and attnum > 0 and not attisdropped and attcollation <> 0 order by attnum
            """;
    private static final String WANTED = """
            select attname from pg_attribute where attrelid = ('public.' || quote_ident(?))::regclass
              and attnum > 0 and not attisdropped and attnotnull and not atthasdef and attidentity = '' order by attnum
            """;

    private OwnedTables() {}

    /** Each after those it leans on by a foreign key. */
    static List<String> inOrder(Connection connection) throws SQLException {
        TreeSet<String> open = new TreeSet<>(texts(connection, NAMES));
        Map<String, TreeSet<String>> below = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(LEAN_ON); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                below.computeIfAbsent(rows.getString(1), table -> new TreeSet<>()).add(rows.getString(2));
            }
        }
        List<String> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            String next = open.stream()
                    .filter(table -> below.getOrDefault(table, new TreeSet<>()).stream().noneMatch(open::contains))
                    .findFirst().orElseThrow(() -> new IllegalStateException("tables lean on each other: " + open));
            open.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /** The columns of its primary key, the school's first. */
    static List<String> key(Connection connection, String table) throws SQLException {
        return texts(connection, KEY, table);
    }

    /** Columns that hold ids of anything but the school. */
    static List<String> ids(Connection connection, String table) throws SQLException {
        return texts(connection, OF_TYPE, table);
    }

    /** Columns whose order is a matter of language. */
    static List<String> words(Connection connection, String table) throws SQLException {
        return texts(connection, WORDS, table);
    }

    /** Columns that are empty in no row and have no value of their own. */
    static List<String> wanted(Connection connection, String table) throws SQLException {
        return texts(connection, WANTED, table);
    }

    private static List<String> texts(Connection connection, String query, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            ResultSet rows = statement.executeQuery();
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
