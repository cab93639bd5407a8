package vn.caitien.app.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The walls between schools, as the database's own catalog tells of them. */
class WallsTest {
    private static final Logins LOGINS = TestDatabase.fresh();

    private static final String OWNED = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname = 'public'
              and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'school_id')
            """;

    @Test
    void every_table_of_schools_has_its_wall_forced() throws SQLException {
        assertThat(names("select c.relname " + OWNED + " and not (c.relrowsecurity and c.relforcerowsecurity)")).isEmpty();
    }

    @Test
    void every_table_of_schools_lets_the_school_role_see_one_school_only() throws SQLException {
        assertThat(names("select c.relname " + OWNED + """
                 and (select count(*) from pg_policy p join pg_roles r on r.oid = any (p.polroles)
                      where p.polrelid = c.oid and r.rolname = '%1$s'
                        and pg_get_expr(p.polqual, c.oid) like '%%school_id = %%caitien.school%%'
                        and pg_get_expr(p.polwithcheck, c.oid) like '%%school_id = %%caitien.school%%') <> 1
                """.formatted(LOGINS.school().user()))).isEmpty();
    }

    @Test
    void no_policy_is_for_everyone() throws SQLException {
        assertThat(names("select polname from pg_policy where 0 = any (polroles)")).isEmpty();
    }

    @Test
    void the_school_stands_first_in_every_key() throws SQLException {
        assertThat(names("""
                select c.relname || '.' || k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
                where k.contype in ('p', 'u') and c.oid in (select c.oid %s)
                  and (select attname from pg_attribute where attrelid = c.oid and attnum = k.conkey[1]) <> 'school_id'
                """.formatted(OWNED))).isEmpty();
    }

    @Test
    void the_roles_that_answer_requests_own_nothing_and_cannot_pass() throws SQLException {
        assertThat(names("""
                select rolname from pg_roles where rolname in ('%1$s', '%2$s')
                  and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                       or exists (select 1 from pg_class where relowner = pg_roles.oid)
                       or exists (select 1 from pg_auth_members where member = pg_roles.oid))
                """.formatted(LOGINS.school().user(), LOGINS.common().user()))).isEmpty();
    }

    @Test
    void the_common_role_reaches_no_table() throws SQLException {
        assertThat(names("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname in ('public', 'common')
                  and has_table_privilege('%s', c.oid, 'select, insert, update, delete')
                """.formatted(LOGINS.common().user()))).isEmpty();
    }

    private static List<String> names(String query) throws SQLException {
        try (Connection connection = LOGINS.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
