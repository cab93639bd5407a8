package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.access.SignInAnswer.CodeWanted;
import vn.caitien.app.access.SignInAnswer.Welcome;
import vn.caitien.app.platform.backup.BackupSummary;
import vn.caitien.app.platform.backup.Backups;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.trail.Act;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.TrailCheck;
import vn.caitien.app.trail.TrailEnds;

/** Backed up while people of several schools work, restored elsewhere, compared; then people sign in there. */
class BackupDrillTest {
    private static final int SCHOOLS = 3;

    @TempDir
    private Path folder;

    @Test
    void what_was_backed_up_under_load_is_there_again_and_people_sign_in() throws Exception {
        House here = new House(folder.resolve("here"));
        AccountId hoa = here.account("hoa");
        AccountId lan = here.account("lan");
        CodeKey phone = CodeKey.make();
        here.secondStep.turnOn(lan, phone, code(phone, here)).orElseThrow();
        Backups backups = backups(here, "here");
        Path file = folder.resolve("backup");
        BackupSummary made;
        try (ExecutorService people = Executors.newFixedThreadPool(SCHOOLS)) {
            for (int school = 0; school < SCHOOLS; school++) {
                SchoolId id = here.school();
                here.is(hoa, Role.ADMINISTRATOR, id);
                people.execute(() -> work(here, id));
            }
            Awaitility.await().until(() -> count(here.logins, "select count(*) from trail_entry") > 40);
            made = backups.write(here.logins, file, null);
        }

        House there = new House(folder.resolve("there"), TestDatabase.empty());
        BackupSummary restored = backups(there, "there").restore(there.logins, file, null);
        there = new House(folder.resolve("there"), there.logins);

        assertThat(restored).isEqualTo(made).isEqualTo(Backups.verify(file, null));
        assertThat(walls(there.logins)).isEqualTo(walls(here.logins));
        assertThat(TrailCheck.run(there.logins.owner(), new Secrets(folder.resolve("there")))).isEmpty();
        assertThat(TrailCheck.run(here.logins.owner(), new Secrets(folder.resolve("here")))).isEmpty();
        Path again = folder.resolve("again");
        backups(there, "there").write(there.logins, again, null);
        assertThat(hashes(again)).isEqualTo(hashes(file));

        assertThat(there.signIn.byPassword("hoa", House.PASSWORD, "192.0.2.1")).isEqualTo(new Welcome(hoa));
        assertThat(there.memberships.of(hoa)).hasSize(SCHOOLS);
        assertThat(there.signIn.byPassword("lan", House.PASSWORD, "192.0.2.1")).isEqualTo(new CodeWanted(lan));
        there.clock.move(Duration.ofMinutes(5));
        assertThat(there.signIn.byCode(lan, code(phone, there))).isEqualTo(new Welcome(lan));
    }

    private Backups backups(House house, String name) {
        return new Backups(new Secrets(folder.resolve(name)), new TrailEnds(), house.clock);
    }

    private static String code(CodeKey phone, House house) {
        return phone.code(house.clock.instant().getEpochSecond() / 30);
    }

    private static void work(House house, SchoolId school) {
        for (int at = 0; at < 100; at++) {
            house.tables.within(school, () -> {
                house.trail.record(school, Actor.PROGRAM, Act.of("thing.done", null, Map.of("name", "Nội dung\tmột\\\n\"hai\"")));
                return true;
            });
        }
    }

    /** How each table is, by its SHA-256. */
    private static JsonNode hashes(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile());
                InputStream manifest = zip.getInputStream(zip.getEntry("manifest.json"))) {
            return JsonMapper.shared().readTree(manifest).get("tables");
        }
    }

    private static String walls(Logins logins) throws SQLException {
        return count(logins, "select count(*) from pg_class where relforcerowsecurity") + " walls, "
                + count(logins, "select count(*) from pg_constraint where contype = 'f'") + " foreign keys";
    }

    private static long count(Logins logins, String query) throws SQLException {
        try (Connection connection = logins.owner().connect();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
