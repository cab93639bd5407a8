package vn.caitien.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.platform.backup.BackupRefused.Reason;
import vn.caitien.app.platform.backup.BackupSummary.FileCount;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.files.FileRows;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FileStores;
import vn.caitien.app.platform.files.Stored;
import vn.caitien.app.platform.files.TestBucket;
import vn.caitien.app.platform.files.TestFiles;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.trail.TrailEnds;

/** Files of schools and the backups they belong to. */
class FilesBesideTest {
    private static final char[] WORDS = "sáu con chim sẻ trên mái trường".toCharArray();
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    private final Logins logins = TestDatabase.fresh();
    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private final SchoolId other = new SchoolId(UUID.randomUUID());
    private FileStore store;

    @BeforeEach
    void open() throws IOException {
        store = FileStores.disk(folder.resolve("store"), CLOCK);
        Files.createDirectory(folder.resolve("backups"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_backup_counts_its_files() throws Exception {
        kept(school, "một");
        kept(other, "hai hai");
        assertThat(made("one", null).files()).isEqualTo(new FileCount(2, 5 + 7, 0));
        assertThat(Backups.verify(backup("one"), null).files()).isEqualTo(new FileCount(2, 5 + 7, 0));
    }

    @Test
    void the_next_backup_copies_only_what_is_new() throws Exception {
        kept(school, "một");
        made("one", null);
        Path copy = copies().getFirst();
        Files.setLastModifiedTime(copy, FileTime.fromMillis(0));
        kept(school, "hai");
        made("two", null);
        assertThat(copies()).hasSize(2);
        assertThat(Files.getLastModifiedTime(copy).toMillis()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void restored_elsewhere_every_file_is_there(boolean sealed) throws Exception {
        Stored one = kept(school, "một");
        Stored two = kept(other, "hai");
        char[] words = sealed ? WORDS : null;
        BackupSummary made = made("one", words);
        try (FileStore there = FileStores.disk(folder.resolve("there"), CLOCK)) {
            Logins empty = TestDatabase.empty();
            assertThat(backups("secrets there", there).restore(empty, backup("one"), words)).isEqualTo(made);
            assertThat(text(there, school, one)).isEqualTo("một");
            assertThat(text(there, other, two)).isEqualTo("hai");
            assertThat(there.exists(school, two.sha256())).isFalse();
            try (Connection connection = empty.owner().connect()) {
                assertThat(FileRows.on(connection).of(school)).containsOnlyKeys(one.sha256());
            }
        }
    }

    @Test
    void under_a_passphrase_the_copies_show_nothing() throws Exception {
        kept(school, "Danh sách học sinh được miễn giảm");
        made("one", WORDS);
        assertThat(copies()).hasSize(1).allSatisfy(copy -> assertThat(new String(Files.readAllBytes(copy), StandardCharsets.UTF_8))
                .doesNotContain("học sinh"));
    }

    @Test
    void backups_with_and_without_a_passphrase_lie_side_by_side() throws Exception {
        kept(school, "một");
        made("one", WORDS);
        made("two", null);
        assertThat(Backups.verify(backup("one"), WORDS).files()).isEqualTo(Backups.verify(backup("two"), null).files());
        assertThat(copies()).hasSize(2);
    }

    @Test
    void a_copy_that_is_gone_is_told() throws Exception {
        kept(school, "một");
        made("one", null);
        Files.delete(copies().getFirst());
        refused(() -> Backups.verify(backup("one"), null), Reason.FILES_LOST);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_copy_that_was_altered_is_told(boolean sealed) throws Exception {
        kept(school, "một hai ba bốn năm");
        made("one", sealed ? WORDS : null);
        Path copy = copies().getFirst();
        byte[] bytes = Files.readAllBytes(copy);
        bytes[bytes.length / 2] ^= 1;
        Files.write(copy, bytes);
        refused(() -> Backups.verify(backup("one"), sealed ? WORDS : null), Reason.FILES_LOST);
    }

    @Test
    void without_its_files_a_backup_is_not_restored_unless_they_are_left_out() throws Exception {
        kept(school, "một");
        made("one", null);
        Path alone = Files.copy(backup("one"), folder.resolve("alone"));
        Logins empty = TestDatabase.empty();
        try (FileStore there = FileStores.disk(folder.resolve("there"), CLOCK)) {
            refused(() -> backups("s", there).restore(empty, alone, null), Reason.FILES_LOST);
        }
        try (Connection connection = empty.owner().connect()) {
            assertThat(Tables.names(connection)).isEmpty();
        }
        assertThat(Backups.verifyAlone(alone, null).files().count()).isEqualTo(1);
        assertThat(new Backups(new Secrets(folder.resolve("s")), new TrailEnds(), CLOCK).restore(empty, alone, null).tables()).isPositive();
    }

    @Test
    void what_the_store_lost_stops_no_backup_and_is_counted() throws Exception {
        Stored lost = kept(school, "một");
        kept(school, "hai");
        Files.delete(stored(lost));
        assertThat(made("one", null).files()).isEqualTo(new FileCount(1, 3, 1));
        assertThat(Backups.verify(backup("one"), null).files().lost()).isEqualTo(1);
    }

    @Test
    void what_is_damaged_in_the_store_is_not_copied() throws Exception {
        Stored damaged = kept(school, "hai");
        Files.writeString(stored(damaged), "hay");
        assertThat(made("one", null).files()).isEqualTo(new FileCount(0, 0, 1));
        assertThat(copies()).isEmpty();
    }

    @Test
    void a_backup_made_without_files_names_none() throws Exception {
        kept(school, "một");
        new Backups(new Secrets(folder.resolve("secrets")), new TrailEnds(), CLOCK).write(logins, backup("one"), null);
        assertThat(Backups.verify(backup("one"), null).files()).isEqualTo(FileCount.NONE);
        assertThat(folder.resolve("backups/files")).doesNotExist();
    }

    @Test
    void copies_no_backup_names_any_more_go() throws Exception {
        Stored old = kept(school, "cũ");
        made("one", null);
        TestFiles.gone(logins, school, old);
        Stored young = kept(school, "mới");
        made("two", null);
        Files.delete(backup("one"));
        assertThat(swept(null)).isTrue();
        assertThat(copies()).extracting(copy -> copy.getFileName().toString()).containsExactly(young.sha256());
        Backups.verify(backup("two"), null);
    }

    @Test
    void copies_a_renamed_backup_names_stay() throws Exception {
        kept(school, "một");
        made("one", null);
        Files.move(backup("one"), backup("trước khi nâng cấp"));
        assertThat(swept(null)).isTrue();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void where_a_backup_cannot_be_read_all_copies_stay() throws Exception {
        Stored file = kept(school, "một");
        made("one", WORDS);
        TestFiles.gone(logins, school, file);
        made("two", null);
        assertThat(swept(null)).isFalse();
        assertThat(copies()).hasSize(1);
        assertThat(swept(WORDS)).isTrue();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void other_files_beside_backups_are_left_alone_and_stand_in_nobodys_way() throws Exception {
        kept(school, "một");
        made("one", null);
        Files.writeString(folder.resolve("backups/letter.txt"), "Kính gửi");
        Files.writeString(folder.resolve("backups/files/readme.txt"), "Đừng xóa");
        Files.delete(backup("one"));
        assertThat(swept(null)).isTrue();
        assertThat(copies()).extracting(copy -> copy.getFileName().toString()).containsExactly("readme.txt");
    }

    @Test
    void nothing_is_swept_while_another_backup_is_made() throws Exception {
        try (Connection another = logins.owner().connect()) {
            FileRows.on(another).held();
            assertThat(swept(null)).isFalse();
        }
    }

    @Test
    void no_backup_is_made_while_files_are_taken_away() throws Exception {
        try (Connection remover = logins.owner().connect()) {
            FileRows.on(remover).alone();
            refused(() -> made("one", null), Reason.FILES_BUSY);
        }
        assertThat(backup("one")).doesNotExist();
    }

    @Test
    void files_of_a_bucket_are_copied_as_well() throws Exception {
        try (FileStore bucket = FileStores.of(TestBucket.settings(folder), CLOCK)) {
            Stored file = bucket.put(school, new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)), 3);
            TestFiles.row(logins, school, file, CLOCK.instant());
            assertThat(backups("secrets", bucket).write(logins, backup("one"), null).files().count()).isEqualTo(1);
            assertThat(Backups.verify(backup("one"), null).files().bytes()).isEqualTo(3);
        }
    }

    @Test
    void files_of_a_bucket_belong_to_backups_only_where_that_is_set() {
        Map<String, String> set = Map.of("data", folder.toString(), "files.s3.bucket", "b");
        assertThat(Backups.withFiles(SettingValues.read(Map.of("data", folder.toString()), Map.of()))).isTrue();
        assertThat(Backups.withFiles(SettingValues.read(set, Map.of()))).isFalse();
        assertThat(Backups.withFiles(SettingValues.read(set, Map.of("CAITIEN_BACKUP_FILES", "true")))).isTrue();
    }

    private Stored kept(SchoolId of, String text) throws Exception {
        Stored file = store.put(of, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1000);
        TestFiles.row(logins, of, file, CLOCK.instant());
        return file;
    }

    private BackupSummary made(String name, char[] words) {
        return backups("secrets", store).write(logins, backup(name), words);
    }

    private Backups backups(String secrets, FileStore files) {
        return new Backups(new Secrets(folder.resolve(secrets)), new TrailEnds(), CLOCK, Optional.of(files));
    }

    private Path backup(String name) {
        return folder.resolve("backups").resolve(name);
    }

    private boolean swept(char[] words) throws Exception {
        try (Connection connection = logins.owner().connect()) {
            return Backups.sweepFiles(connection, folder.resolve("backups"), words);
        }
    }

    private List<Path> copies() throws IOException {
        Path beside = folder.resolve("backups/files");
        if (!Files.exists(beside)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(beside)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Path stored(Stored file) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("store"))) {
            return all.filter(path -> path.getFileName().toString().equals(file.sha256())).findFirst().orElseThrow();
        }
    }

    private static String text(FileStore of, SchoolId school, Stored file) throws IOException {
        try (InputStream in = of.open(school, file.sha256()).orElseThrow().read()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void refused(ThrowingCallable act, Reason reason) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BackupRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
