package vn.caitien.app.platform.backup.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.MovedClock;
import vn.caitien.app.platform.backup.Backups;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.files.FileName;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FileStores;
import vn.caitien.app.platform.files.Stored;
import vn.caitien.app.platform.files.TestFiles;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.trail.TrailEnds;

class DailyBackupsTest {
    @TempDir
    private Path folder;

    /** Ten o'clock in Vietnam. */
    private final MovedClock clock = new MovedClock("2026-11-20T03:00:00Z");
    private final Logins logins = TestDatabase.fresh();

    private FileStore store = FileStores.disk(Path.of("nowhere"), clock);

    /** One process of the installation. */
    private record Process(LastBackup last, DailyBackups daily) {}

    private Process process() {
        SettingValues values = SettingValues.read(Map.of("data", folder.toString()),
                Map.of("CAITIEN_BACKUP_KEEP_DAILY", "2", "CAITIEN_BACKUP_KEEP_WEEKLY", "0", "CAITIEN_BACKUP_KEEP_MONTHLY", "0"));
        DailyPlan plan = DailyPlan.of(values);
        LastBackup last = new LastBackup(plan, clock);
        Backups backups = new Backups(new Secrets(folder.resolve("secrets")), new TrailEnds(), clock, Optional.of(store));
        return new Process(last, new DailyBackups(backups, logins, plan, last, clock));
    }

    private List<String> files() throws IOException {
        Path backups = folder.resolve("backups");
        if (!Files.isDirectory(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void one_is_made_when_its_time_has_come() throws Exception {
        Process process = process();
        process.daily.tick();
        clock.to("2026-11-20T04:59:00Z");
        process.daily.tick();
        assertThat(files()).containsExactly("caitien-2026-11-20-1000.backup");
        clock.to("2026-11-20T05:00:00Z");
        process.daily.tick();
        assertThat(files()).containsExactly("caitien-2026-11-20-1200.backup");
    }

    @Test
    void one_is_made_a_day() throws Exception {
        Process process = process();
        for (int minute = 0; minute < 60; minute++) {
            process.daily.tick();
            clock.move(Duration.ofMinutes(1));
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void it_is_whole() throws Exception {
        process().daily.tick();
        assertThat(Backups.verify(folder.resolve("backups").resolve(files().getFirst()), null).tables()).isPositive();
    }

    @Test
    void a_missed_one_is_made_after_the_next_start() throws Exception {
        process().daily.tick();
        clock.to("2026-11-23T00:30:00Z");
        process().daily.tick();
        assertThat(files()).hasSize(2).contains("caitien-2026-11-23-0730.backup");
    }

    @Test
    void another_process_has_made_it_already() throws Exception {
        process().daily.tick();
        clock.move(Duration.ofMinutes(5));
        Process other = process();
        other.daily.tick();
        assertThat(files()).hasSize(1);
        assertThat(other.last.made()).get().extracting(LastBackup.Made::at).isEqualTo(Instant.parse("2026-11-20T03:00:00Z"));
    }

    @Test
    void while_another_process_makes_it_nothing_is_done() throws Exception {
        try (Connection other = logins.owner().connect()) {
            assertThat(MadeBackups.on(other).alone()).isTrue();
            process().daily.tick();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void those_no_longer_kept_are_taken_away_and_other_files_are_not() throws Exception {
        Process process = process();
        process.daily.tick();
        Files.writeString(folder.resolve("backups/caitien-2026-11-20.backup"), "made by hand");
        Files.writeString(folder.resolve("backups/caitien-2026-11-19-1200.backup.half"), "broken off");
        for (int day = 0; day < 3; day++) {
            clock.move(Duration.ofDays(1));
            process.daily.tick();
        }
        assertThat(files()).containsExactly("caitien-2026-11-20.backup",
                "caitien-2026-11-22-1000.backup", "caitien-2026-11-23-1000.backup");
    }

    @Test
    void files_that_only_older_ones_named_go_with_the_last_of_them() throws Exception {
        store = FileStores.disk(folder.resolve("files"), clock);
        SchoolId school = new SchoolId(UUID.randomUUID());
        Stored file = store.put(school, new ByteArrayInputStream(new byte[] {1, 2, 3}), 3);
        TestFiles.row(logins, school, file, clock.instant());
        Process process = process();
        process.daily.tick();
        TestFiles.gone(logins, school, file);
        Path copy = folder.resolve("backups/files").resolve(new FileName(school, file.sha256()).toString());
        clock.move(Duration.ofDays(1));
        process.daily.tick();
        assertThat(copy).exists();
        clock.move(Duration.ofDays(1));
        process.daily.tick();
        assertThat(copy).doesNotExist();
        assertThat(store.exists(school, file.sha256())).isTrue();
    }

    @Test
    void the_last_good_one_is_known_after_a_start() {
        process().daily.tick();
        Process next = process();
        next.daily.look();
        assertThat(next.last.made()).get().extracting(LastBackup.Made::bytes).matches(bytes -> (long) bytes > 1000);
    }

    @Test
    void one_that_fails_is_told_of_until_one_succeeds() throws Exception {
        Files.writeString(folder.resolve("backups"), "a file where the folder should be");
        Process process = process();
        process.daily.tick();
        assertThat(process.last.failed()).contains(clock.instant());
        assertThat(new BackupHealth(process.last).health().getStatus().getCode()).isEqualTo("BACKUP_LATE");
        Files.delete(folder.resolve("backups"));
        clock.move(Duration.ofMinutes(59));
        process.daily.tick();
        assertThat(process.last.made()).isEmpty();
        clock.move(Duration.ofMinutes(1));
        process.daily.tick();
        assertThat(process.last.late()).isFalse();
        assertThat(new BackupHealth(process.last).health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    void none_for_two_days_is_late() {
        Process process = process();
        clock.move(Duration.ofDays(2).plusMinutes(1));
        assertThat(process.last.late()).isTrue();
    }
}
