package vn.caitien.app.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Many schools made of one: every row of its tables once more for each of them. A school's id stands first in every key,
 * so all other ids may stay what they are. For measures and plans of queries; the copies' records do not verify.
 */
public final class Crowd {
    private static final String TABLES = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relforcerowsecurity order by 1
            """;
    private static final String COLUMNS = """
            select string_agg(quote_ident(attname), ', ' order by attnum),
                string_agg(case attname when 'school_id' then 'crowd.id' else 'one.' || quote_ident(attname) end, ', ' order by attnum)
            from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """;

    private Crowd() {}

    /**
     * Adds schools like that one.
     *
     * @param superuser whom no wall holds; its connection is left without triggers
     * @param without tables whose rows are not copied
     * @return their ids
     */
    public static List<UUID> of(Connection superuser, UUID like, int more, Set<String> without) throws SQLException {
        List<UUID> schools = new ArrayList<>();
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("create temporary table crowd as select gen_random_uuid() as id from generate_series(1, " + more + ")");
            for (String table : tables(statement)) {
                if (!without.contains(table)) {
                    copy(superuser, table, like);
                }
            }
            statement.execute("analyze");
            ResultSet ids = statement.executeQuery("select id from crowd");
            while (ids.next()) {
                schools.add(ids.getObject(1, UUID.class));
            }
            statement.execute("drop table crowd");
        }
        return schools;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        ResultSet names = statement.executeQuery(TABLES);
        while (names.next()) {
            tables.add(names.getString(1));
        }
        return tables;
    }

    private static void copy(Connection superuser, String table, UUID like) throws SQLException {
        try (PreparedStatement asked = superuser.prepareStatement(COLUMNS)) {
            asked.setString(1, table);
            ResultSet columns = asked.executeQuery();
            columns.next();
            try (PreparedStatement copies = superuser.prepareStatement("insert into " + table + " (" + columns.getString(1)
                    + ") select " + columns.getString(2) + " from " + table + " one cross join crowd where one.school_id = ?")) {
                copies.setObject(1, like);
                copies.executeUpdate();
            }
        }
    }
}
