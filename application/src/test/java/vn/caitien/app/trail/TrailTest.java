package vn.caitien.app.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.database.TestTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.TrailFault.Kind;

class TrailTest {
    private static final Logins LOGINS = TestDatabase.fresh();
    private static final SchoolTables TABLES = TestTables.school(LOGINS);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Actor ACTOR = new Actor(Uuid7.at(CLOCK), Uuid7.at(CLOCK));

    @TempDir
    private static Path folder;

    private final SchoolId school = new SchoolId(Uuid7.at(CLOCK));
    private Secrets secrets;
    private Trail trail;

    @BeforeEach
    void open() {
        secrets = new Secrets(folder);
        trail = TestTrail.of(TABLES, TestTables.common(LOGINS), secrets, CLOCK);
    }

    @Test
    void says_who_did_what_when() {
        UUID subject = Uuid7.at(CLOCK);
        record(Act.of("thing.done", subject, Map.of("name", "Bảng một")));
        Entry entry = latest().getFirst();
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.actor()).isEqualTo(ACTOR);
        assertThat(entry.act()).isEqualTo(Act.of("thing.done", subject, Map.of("name", "Bảng một")));
        assertThat(entry.at()).isBeforeOrEqualTo(CLOCK.instant());
    }

    @Test
    void an_act_that_fails_leaves_no_entry() {
        assertThatThrownBy(() -> TABLES.within(school, () -> {
            trail.record(school, ACTOR, Act.of("thing.done", null));
            throw new IllegalStateException("the act failed");
        })).hasMessage("the act failed");
        assertThat(latest()).isEmpty();
    }

    @Test
    void acts_at_the_same_time_follow_one_another() {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int at = 0; at < 40; at++) {
                threads.execute(() -> record(Act.of("thing.done", null)));
            }
        }
        assertThat(latest()).extracting(Entry::number).hasSize(40).first().isEqualTo(40L);
        assertThat(faults()).isEmpty();
    }

    @Test
    void another_school_sees_nothing_of_it() {
        record(Act.of("thing.done", null));
        SchoolId other = new SchoolId(Uuid7.at(CLOCK));
        assertThat(TABLES.within(other, () -> trail.latest(school, Long.MAX_VALUE, 10))).isEmpty();
    }

    @Test
    void the_pages_can_neither_alter_nor_remove_an_entry() {
        assertThat(List.of("update trail_entry set kind = 'x'", "delete from trail_entry")).allSatisfy(statement -> {
            try (Connection connection = LOGINS.school().connect(); Statement plain = connection.createStatement()) {
                assertThatThrownBy(() -> plain.execute(statement)).hasMessageContaining("permission denied");
            }
        });
    }

    @Test
    void an_altered_entry_is_found() throws SQLException {
        three();
        tamper("update trail_entry set details = '{\"name\": \"b\"}' where number = 2");
        assertThat(faults()).containsExactly(new TrailFault(school, 2, Kind.ALTERED));
    }

    @Test
    void a_missing_entry_is_found() throws SQLException {
        three();
        tamper("delete from trail_entry where number = 2");
        assertThat(faults()).containsExactly(new TrailFault(school, 2, Kind.MISSING));
    }

    @Test
    void entries_in_another_order_are_found() throws SQLException {
        three();
        tamper("update trail_entry set number = -number where number in (1, 2)");
        tamper("update trail_entry set number = 3 + number where number < 0");
        assertThat(faults()).extracting(TrailFault::number).contains(1L, 2L);
    }

    @Test
    void a_cut_off_end_is_found() throws SQLException {
        three();
        tamper("delete from trail_entry where number > 1");
        assertThat(faults()).containsExactly(
                new TrailFault(school, 2, Kind.CUT_OFF), new TrailFault(school, 3, Kind.CUT_OFF));
    }

    private void three() {
        record(Act.of("thing.done", null, Map.of("name", "a")));
        record(Act.of("thing.done", null, Map.of("name", "a")));
        record(Act.of("thing.done", null, Map.of("name", "c")));
    }

    private void record(Act act) {
        TABLES.within(school, () -> {
            trail.record(school, ACTOR, act);
            return true;
        });
    }

    private List<Entry> latest() {
        return TABLES.within(school, () -> trail.latest(school, Long.MAX_VALUE, 100));
    }

    private List<TrailFault> faults() {
        return TrailCheck.run(LOGINS.owner(), secrets).stream().filter(fault -> fault.school().equals(school)).toList();
    }

    /** As someone who has the database in their hands, checks on rows put aside. */
    private void tamper(String statement) throws SQLException {
        try (Connection connection = TestDatabase.superuser(LOGINS).connect(); Statement plain = connection.createStatement()) {
            plain.execute("alter table trail_entry drop constraint if exists trail_entry_number_check");
            plain.execute(statement + " and school_id = '" + school + "'");
        }
    }
}
