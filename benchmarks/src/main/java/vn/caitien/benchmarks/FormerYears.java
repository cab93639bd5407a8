package vn.caitien.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Years before the first of a school, each like it: its bodies, its plans with their steps and snapshots, and what the
 * record says of it. For measures only: copied entries do not verify, and years within texts stay what they are.
 */
final class FormerYears {
    /** What is of a year, and how its rows are known; ? is the year. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("school_year", "id = ?");
        TABLES.put("school_year_circular", "year = ?");
        TABLES.put("body", "year = ?");
        TABLES.put("body_member", "body in (select id from body where year = ?)");
        TABLES.put("improvement_plan", "year = ?");
        TABLES.put("plan_step", "plan in (select id from improvement_plan where year = ?)");
        TABLES.put("plan_snapshot", "plan in (select id from improvement_plan where year = ?)");
    }

    /** Other ids for what is of the year, and everything so many years earlier. */
    private static final String COLUMNS = """
            select string_agg(quote_ident(attname), ', ' order by attnum), string_agg(case
                when atttypid = 'uuid'::regtype and attname in ('id', 'year', 'plan', 'parent', 'body')
                    then format('md5(%1$I::text || %2$s)::uuid', attname, ?::int)
                when atttypid = 'date'::regtype then format('(%1$I - make_interval(years => %2$s))::date', attname, ?::int)
                when atttypid = 'timestamptz'::regtype then format('%1$I - make_interval(years => %2$s)', attname, ?::int)
                else quote_ident(attname) end, ', ' order by attnum)
            from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """;
    private static final String FIRST = "select id from school_year where school_id = ? order by from_day limit 1";
    /** Entries of the first year, which those of an earlier one come before; numbers have no gap. */
    private static final String ENTRIES = """
            create temporary table former_entry as
            select e.* from trail_entry e join school_year y on y.school_id = e.school_id
            where y.id = ? and e.at >= y.from_day and e.at < y.to_day + 1
            """;
    private static final String[] EARLIER_ENTRIES = {
        "update former_entry set at = at - make_interval(years => 1)",
        "update former_entry f set number = n.place from (select number, row_number() over (order by number) as place from former_entry) n where n.number = f.number",
        // far away and back: no number is taken twice meanwhile
        "update trail_entry set number = number + 1000000",
        "update trail_entry set number = number - 1000000 + (select count(*) from former_entry)",
        "update trail_head set number = number + (select count(*) from former_entry)",
        "insert into trail_entry select * from former_entry"
    };

    private FormerYears() {}

    /**
     * Adds them to the only school.
     *
     * @param superuser whom no wall holds; its connection is left without triggers
     */
    static void of(Connection superuser, UUID school, int years) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            UUID first = first(superuser, school);
            for (int before = 1; before <= years; before++) {
                for (Map.Entry<String, String> table : TABLES.entrySet()) {
                    copy(superuser, table.getKey(), table.getValue(), first, before);
                }
            }
            try (PreparedStatement entries = superuser.prepareStatement(ENTRIES)) {
                entries.setObject(1, first);
                entries.executeUpdate();
            }
            for (int before = 1; before <= years; before++) {
                for (String step : EARLIER_ENTRIES) {
                    statement.execute(step);
                }
            }
            statement.execute("drop table former_entry");
        }
    }

    private static UUID first(Connection superuser, UUID school) throws SQLException {
        try (PreparedStatement asked = superuser.prepareStatement(FIRST)) {
            asked.setObject(1, school);
            ResultSet year = asked.executeQuery();
            year.next();
            return year.getObject(1, UUID.class);
        }
    }

    private static void copy(Connection superuser, String table, String known, UUID year, int before) throws SQLException {
        try (PreparedStatement asked = superuser.prepareStatement(COLUMNS)) {
            for (int at = 1; at <= 3; at++) {
                asked.setInt(at, before);
            }
            asked.setString(4, table);
            ResultSet columns = asked.executeQuery();
            columns.next();
            try (PreparedStatement copies = superuser.prepareStatement("insert into " + table + " (" + columns.getString(1)
                    + ") select " + columns.getString(2) + " from " + table + " where " + known)) {
                copies.setObject(1, year);
                copies.executeUpdate();
            }
        }
    }
}
