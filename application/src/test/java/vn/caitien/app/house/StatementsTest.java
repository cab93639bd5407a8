package vn.caitien.app.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.app.house.Statements.Statement;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.database.Sql.Reach;
import vn.caitien.app.platform.database.TestDatabase;

/** Every statement, as the database itself reads it. */
class StatementsTest {
    private static final Logins LOGINS = TestDatabase.fresh();

    static List<Statement> all() {
        return Statements.all();
    }

    static List<Statement> ofSchools() {
        return all().stream().filter(statement -> statement.sql().reach() == Reach.SCHOOL).toList();
    }

    @Test
    void they_are_found() {
        assertThat(all()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_database_understands_it_and_its_role_may_do_it(Statement statement) {
        assertThatCode(() -> Explained.of(statement.sql(), role(statement.sql().reach()))).doesNotThrowAnyException();
    }

    /** Explained as the owner, whose policy hides nothing: the condition has to be the statement's own. */
    @ParameterizedTest
    @MethodSource("ofSchools")
    void it_names_the_school_for_every_table_of_schools(Statement statement) throws SQLException {
        assertThat(statement.sql().text()).contains(":school");
        assertThat(Explained.of(statement.sql(), LOGINS.owner()).withoutSchool(tablesOfSchools())).isEmpty();
    }

    @Test
    void one_that_names_no_school_is_found() throws SQLException {
        Sql careless = Sql.ofSchool("select at from trail_entry where kind = :kind and number > :after");
        assertThat(Explained.of(careless, LOGINS.owner()).withoutSchool(tablesOfSchools())).containsExactly("trail_entry");
    }

    private static Login role(Reach reach) {
        return switch (reach) {
            case SCHOOL -> LOGINS.school();
            case COMMON -> LOGINS.common();
            case OWNER -> LOGINS.owner();
        };
    }

    private static List<String> tablesOfSchools() throws SQLException {
        try (Connection connection = LOGINS.owner().connect();
                ResultSet rows = connection.createStatement().executeQuery("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'school_id'
                        """)) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }
}
