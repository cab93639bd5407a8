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

/** Acts of a school that are done outside its walls. */
class OutsideTrailTest {
    @TempDir
    private static Path folder;

    private final Logins logins = TestDatabase.fresh();
    private final SchoolTables tables = TestTables.school(logins);
    private final CommonViews views = TestTables.common(logins);
    private final SchoolId school = new SchoolId(Uuid7.at(Clock.systemUTC()));
    private Secrets secrets;
    private Trail trail;

    @BeforeEach
    void open() {
        secrets = new Secrets(folder);
        trail = TestTrail.of(tables, views, secrets, Clock.systemUTC());
    }

    @Test
    void stand_in_the_school_s_own_chain() {
        inside();
        outside();
        assertThat(tables.within(school, () -> trail.latest(school, Long.MAX_VALUE, 10)))
                .extracting(entry -> entry.act().kind()).containsExactly("out.side", "in.side");
    }

    @Test
    void make_one_whole_chain_with_those_inside_also_at_the_same_time() {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int at = 0; at < 10; at++) {
                threads.execute(this::inside);
                threads.execute(this::outside);
            }
        }
        assertThat(TrailCheck.run(logins.owner(), secrets)).isEmpty();
        assertThat(tables.within(school, () -> trail.latest(school, Long.MAX_VALUE, 1)).getFirst().number()).isEqualTo(20);
    }

    @Test
    void are_undone_with_what_they_tell_of() {
        assertThatThrownBy(() -> views.within(() -> {
            trail.recordOutside(school, Actor.PROGRAM, Act.of("out.side", null));
            throw new IllegalStateException("not done");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(tables.within(school, () -> trail.latest(school, Long.MAX_VALUE, 10))).isEmpty();
    }

    @Test
    void cannot_be_put_anywhere_but_at_the_end() throws SQLException {
        outside();
        outside();
        try (Connection common = logins.common().connect(); Statement plain = common.createStatement()) {
            assertThatThrownBy(() -> plain.execute("select common.trail_add('" + school + "', 2, now(), null, null, 'forged', null,"
                    + " '{}', '\\x00', '\\x00')")).hasMessageContaining("not the next of its chain");
        }
    }

    private void inside() {
        tables.within(school, () -> {
            trail.record(school, Actor.PROGRAM, Act.of("in.side", null));
            return true;
        });
    }

    private void outside() {
        views.within(() -> {
            trail.recordOutside(school, Actor.PROGRAM, Act.of("out.side", null));
            return true;
        });
    }
}
