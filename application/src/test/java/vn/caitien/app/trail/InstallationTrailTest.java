package vn.caitien.app.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.database.TestTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;

/** Acts of no school. */
class InstallationTrailTest {
    @TempDir
    private static Path folder;

    private final Logins logins = TestDatabase.fresh();
    private final SchoolTables tables = TestTables.school(logins);
    private final CommonViews views = TestTables.common(logins);
    private Secrets secrets;
    private Trail trail;

    @BeforeEach
    void open() {
        secrets = new Secrets(folder);
        trail = TestTrail.of(tables, views, secrets, Clock.systemUTC());
    }

    @Test
    void are_numbered_one_after_the_other() {
        record("one");
        record("two");
        assertThat(trail.latest(Long.MAX_VALUE, 10)).extracting(Entry::number).containsExactly(2L, 1L);
    }

    @Test
    void at_the_same_time_leave_one_whole_chain() {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int at = 0; at < 20; at++) {
                threads.execute(() -> record("one"));
            }
        }
        assertThat(TrailCheck.run(logins.owner(), secrets)).isEmpty();
        assertThat(trail.latest(Long.MAX_VALUE, 1).getFirst().number()).isEqualTo(20);
    }

    @Test
    void are_checked_with_the_chains_of_schools() throws SQLException {
        record("one");
        try (Connection superuser = TestDatabase.superuser(logins).connect(); Statement plain = superuser.createStatement()) {
            plain.execute("update trail_entry set kind = 'other'");
        }
        assertThat(TrailCheck.run(logins.owner(), secrets))
                .containsExactly(new TrailFault(Trail.INSTALLATION, 1, TrailFault.Kind.ALTERED));
    }

    @Test
    void are_all_that_the_common_role_sees() {
        SchoolId school = new SchoolId(Uuid7.at(Clock.systemUTC()));
        tables.within(school, () -> {
            trail.record(school, Actor.PROGRAM, Act.of("of.school", null));
            return true;
        });
        record("one");
        assertThat(trail.latest(Long.MAX_VALUE, 10)).extracting(entry -> entry.act().kind()).containsExactly("one");
    }

    @Test
    void cannot_be_written_into_the_chain_of_a_school() throws SQLException {
        try (Connection common = logins.common().connect(); Statement plain = common.createStatement()) {
            assertThatThrownBy(() -> plain.execute("insert into common.trail_head (school_id, number, hash) values ('"
                    + Uuid7.at(Clock.systemUTC()) + "', 0, '\\x00')")).hasMessageContaining("check option");
        }
    }

    private void record(String kind) {
        views.within(() -> {
            trail.record(Actor.PROGRAM, Act.of(kind, null));
            return true;
        });
    }
}
