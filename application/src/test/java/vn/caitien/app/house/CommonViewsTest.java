package vn.caitien.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.database.TestDatabase;

/** What the role for things of no school may reach is written down, each with its reason. */
class CommonViewsTest {
    private static final Path PAGE = Path.of("..", "docs", "architecture.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[a-z_`, ]+) \\| [^|]+ \\|$");
    private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");

    @Test
    void every_view_and_function_is_listed_and_nothing_else() throws IOException, SQLException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("| view or function |");
        Set<String> listed = new TreeSet<>();
        ROW.matcher(page.substring(from, page.indexOf("\n\n", from))).results()
                .forEach(row -> NAME.matcher(row.group(1)).results().forEach(name -> listed.add(name.group(1))));
        assertThat(listed).isEqualTo(there());
    }

    private static Set<String> there() throws SQLException {
        try (Connection connection = TestDatabase.fresh().owner().connect();
                ResultSet rows = connection.createStatement().executeQuery("""
                        select relname from pg_class where relnamespace = 'common'::regnamespace and relkind in ('r', 'v', 'm', 'p')
                        union select proname from pg_proc where pronamespace = 'common'::regnamespace
                        """)) {
            Set<String> names = new TreeSet<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
