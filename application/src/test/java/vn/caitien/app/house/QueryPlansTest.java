package vn.caitien.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.app.house.Statements.Statement;
import vn.caitien.app.platform.database.Crowd;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.database.Sql.Reach;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.school.House;

/** With fifty schools in the tables, no statement of theirs reads a table from end to end. */
@Tag("full")
class QueryPlansTest {
    private static final int SCHOOLS = 50;
    /** Below that a table is a page or two, and reading all of it is the cheapest way. */
    private static final int MANY = 1_000;
    /** Asked before anyone has an account, or by the first one alone; and letters within a name, by who keeps the installation. */
    private static final Set<String> RARE = Set.of("Accounts.ANY", "Accounts.COUNT", "Accounts.CALLED");
    private static final Set<String> LARGE = new HashSet<>();

    @TempDir
    private static Path folder;
    private static House house;

    static List<Statement> statements() {
        return Statements.all().stream().filter(statement -> statement.sql().reach() != Reach.OWNER)
                .filter(statement -> !RARE.contains(statement.place())).toList();
    }

    @BeforeAll
    static void fill() throws SQLException {
        house = new House(folder);
        try (Connection superuser = TestDatabase.superuser(house.logins()).connect()) {
            Crowd.of(superuser, house.full(MANY / SCHOOLS).value(), SCHOOLS, Set.of());
            superuser.createStatement().execute(PEOPLE);
            superuser.createStatement().execute(TEXTS);
            ResultSet sizes = superuser.createStatement().executeQuery(
                    "select relname from pg_class where relkind = 'r' and reltuples > " + MANY);
            while (sizes.next()) {
                LARGE.add(sizes.getString(1));
            }
        }
    }

    @Test
    void the_tables_are_large() {
        assertThat(LARGE).contains("staff", "post", "body", "body_member", "school_site", "trail_entry", "account", "membership",
                "improvement_plan", "plan_text");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void it_reads_no_large_table_from_end_to_end(Statement statement) throws SQLException {
        Login role = statement.sql().reach() == Reach.SCHOOL ? house.logins().school() : house.logins().common();
        assertThat(Explained.of(statement.sql(), role).readWhole()).doesNotContainAnyElementsOf(LARGE);
    }

    private static final String TEXTS = """
            insert into improvement_plan (school_id, id, year, form, title, state, owner, content, changed_by, changed_at, version)
            select school_id, gen_random_uuid(), id, 'FORM_2', 'P', 'DRAFT', id, '{}', id, now(), 1
            from school_year cross join generate_series(1, 30);
            insert into plan_text (school_id, plan, place, number, mark, criteria, parts, bare, accented)
            select school_id, id, 'rows[r' || n || ']', n, '', '', '[]', ' viec ' || n || ' ', ' việc ' || n || ' '
            from improvement_plan cross join generate_series(1, 20) n;
            analyze improvement_plan; analyze plan_text
            """;
    private static final String PEOPLE = """
            insert into account (id, login, login_key, display_name, address_form, password_hash, language, look, made_at, version)
            select gen_random_uuid(), 'n' || n, 'n' || n, 'N', 'none', '', 'vi', 'system', now(), 1
            from generate_series(1, 20000) n;
            insert into membership (id, account, role, school, from_day, version)
            select gen_random_uuid(), a.id, 'STAFF', s.school_id, date '2026-09-01', 1
            from (select id, row_number() over () % 51 as at from account limit 2000) a
            join (select school_id, row_number() over () - 1 as at from school) s on s.at = a.at;
            analyze account; analyze membership
            """;
}
