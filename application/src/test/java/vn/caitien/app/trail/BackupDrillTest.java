package vn.caitien.app.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.backup.BackupRefused;
import vn.caitien.app.platform.backup.BackupRefused.Reason;
import vn.caitien.app.platform.backup.BackupSummary;
import vn.caitien.app.platform.backup.Backups;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.database.TestTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;

/** Backed up while people work, restored elsewhere, compared. */
class BackupDrillTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String COUNT = "select count(*) from trail_entry";

    @TempDir
    private Path folder;

    @Test
    void what_was_backed_up_under_load_is_there_again_and_its_record_verifies() throws Exception {
        Logins from = TestDatabase.fresh();
        Secrets secrets = new Secrets(folder.resolve("here"));
        Path file = folder.resolve("backup.caitien");
        BackupSummary made;
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            SchoolTables tables = TestTables.school(from);
            Trail trail = TestTrail.of(tables, TestTables.common(from), secrets, CLOCK);
            for (int school = 0; school < 3; school++) {
                SchoolId id = new SchoolId(Uuid7.at(CLOCK));
                people.execute(() -> work(tables, trail, id));
            }
            Awaitility.await().until(() -> count(from, COUNT) > 40);
            made = new Backups(secrets, new TrailEnds(), CLOCK).write(from, file, null);
        }
        Logins to = TestDatabase.empty();
        Secrets there = new Secrets(folder.resolve("there"));
        BackupSummary restored = new Backups(there, new TrailEnds(), CLOCK).restore(to, file, null);

        assertThat(restored).isEqualTo(made).isEqualTo(Backups.verify(file, null));
        assertThat(count(to, COUNT)).isPositive().isLessThanOrEqualTo(count(from, COUNT));
        assertThat(TrailCheck.run(to.owner(), there)).isEmpty();
        assertThat(count(from, "select count(*) from trail_anchor where place = 'backup'"))
                .isEqualTo(count(to, "select count(*) from trail_head"));
        assertThat(TrailCheck.run(from.owner(), secrets)).isEmpty();
        assertThat(count(to, "select count(*) from pg_class where relforcerowsecurity"))
                .isEqualTo(count(from, "select count(*) from pg_class where relforcerowsecurity"));
        assertThat(count(to, "select count(*) from pg_constraint where contype = 'f'"))
                .isEqualTo(count(from, "select count(*) from pg_constraint where contype = 'f'"));
    }

    @Test
    void a_database_that_holds_something_is_not_restored_over() throws Exception {
        Logins from = TestDatabase.fresh();
        Path file = folder.resolve("backup.caitien");
        Backups backups = new Backups(new Secrets(folder), new TrailEnds(), CLOCK);
        backups.write(from, file, null);
        assertThatThrownBy(() -> backups.restore(from, file, null)).isInstanceOfSatisfying(BackupRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_EMPTY));
    }

    private static void work(SchoolTables tables, Trail trail, SchoolId school) {
        for (int at = 0; at < 150; at++) {
            tables.within(school, () -> {
                trail.record(school, Actor.PROGRAM, Act.of("thing.done", null, Map.of("name", "Nội dung\tmột\\\n\"hai\"")));
                return true;
            });
        }
    }

    private static long count(Logins logins, String query) throws SQLException {
        try (Connection connection = logins.owner().connect();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
