package vn.caitien.app.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.backup.BackupRefused;
import vn.caitien.app.platform.backup.BackupRefused.Reason;
import vn.caitien.app.platform.backup.Backups;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.database.TestTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;

/** What a backup has to do with the record. */
class TrailBackupTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    @Test
    void it_notes_how_far_each_record_reached() throws Exception {
        Logins logins = TestDatabase.fresh();
        Secrets secrets = new Secrets(folder);
        SchoolTables tables = TestTables.school(logins);
        Trail trail = TestTrail.of(tables, TestTables.common(logins), secrets, CLOCK);
        SchoolId school = new SchoolId(Uuid7.at(CLOCK));
        act(tables, trail, school);
        act(tables, trail, school);
        new Backups(secrets, new TrailEnds(), CLOCK).write(logins, folder.resolve("one"), null);
        new Backups(secrets, new TrailEnds(), CLOCK).write(logins, folder.resolve("two"), null);
        assertThat(count(logins, "select sum(number) from trail_anchor where place = 'backup'")).isEqualTo(2);
        try (Connection owner = logins.owner().connect()) {
            owner.createStatement().execute("delete from trail_entry where number = 2; update trail_head set number = 1,"
                    + " hash = (select hash from trail_entry)");
        }
        assertThat(TrailCheck.run(logins.owner(), secrets)).extracting(TrailFault::number).containsExactly(2L);
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

    private static void act(SchoolTables tables, Trail trail, SchoolId school) {
        tables.within(school, () -> {
            trail.record(school, Actor.PROGRAM, Act.of("thing.done", null));
            return true;
        });
    }

    private static long count(Logins logins, String query) throws SQLException {
        try (Connection connection = logins.owner().connect();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
