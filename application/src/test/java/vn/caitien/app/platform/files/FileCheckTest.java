package vn.caitien.app.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.MovedClock;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.files.FileFault.Kind;
import vn.caitien.app.platform.files.FilesRefused.Reason;
import vn.caitien.app.platform.ids.SchoolId;

class FileCheckTest {
    private static final FileCheck.Wish LOOK = new FileCheck.Wish(false, false);
    private static final FileCheck.Wish QUICK = new FileCheck.Wish(true, false);
    private static final FileCheck.Wish REMOVE = new FileCheck.Wish(false, true);

    @TempDir
    private Path folder;

    private final MovedClock clock = new MovedClock("2026-11-20T03:00:00Z");
    private final Logins logins = TestDatabase.fresh();
    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private final SchoolId other = new SchoolId(UUID.randomUUID());
    private final List<FileFault> faults = new ArrayList<>();
    private FileStore store;

    @BeforeEach
    void open() {
        store = FileStores.disk(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_store_that_has_what_the_tables_name_is_whole() throws Exception {
        kept(school, "một");
        kept(school, "hai");
        kept(other, "một");
        FileTally tally = check(LOOK);
        assertThat(faults).isEmpty();
        assertThat(tally.whole()).isTrue();
        assertThat(tally.files()).isEqualTo(3);
        assertThat(tally.bytes()).isEqualTo(5 + 3 + 5);
    }

    @Test
    void a_row_without_bytes_is_found() throws Exception {
        Stored file = kept(school, "một");
        kept(other, "một");
        Files.delete(path(school, file));
        check(QUICK);
        assertThat(faults).containsExactly(new FileFault(Kind.MISSING, school, file.sha256(), 5));
    }

    @Test
    void bytes_that_changed_are_found_by_reading_them() throws Exception {
        Stored file = kept(school, "hai");
        Files.writeString(path(school, file), "hài".substring(0, 1) + "ay");
        assertThat(check(QUICK).whole()).isTrue();
        check(LOOK);
        assertThat(faults).containsExactly(new FileFault(Kind.DAMAGED, school, file.sha256(), 3));
    }

    @Test
    void a_file_that_was_cut_is_found_without_reading_it() throws Exception {
        Stored file = kept(school, "hai");
        Files.writeString(path(school, file), "ha");
        check(QUICK);
        assertThat(faults).extracting(FileFault::kind).containsExactly(Kind.DAMAGED);
    }

    @Test
    void bytes_without_a_row_are_left_over_after_a_day() throws Exception {
        Stored file = put(school, "chưa có tài liệu");
        FileTally young = check(LOOK);
        assertThat(young.whole()).isTrue();
        assertThat(young.fresh()).isEqualTo(1);
        clock.move(Duration.ofHours(25));
        check(LOOK);
        assertThat(faults).containsExactly(new FileFault(Kind.ORPHAN, school, file.sha256(), file.length()));
        assertThat(store.exists(school, file.sha256())).isTrue();
    }

    @Test
    void files_of_a_school_no_row_knows_are_left_over_too() throws Exception {
        put(other, "trường đã đi");
        clock.move(Duration.ofDays(2));
        check(LOOK);
        assertThat(faults).extracting(FileFault::school).containsExactly(other);
    }

    @Test
    void what_is_left_over_is_removed_when_asked_and_nothing_else() throws Exception {
        Stored used = kept(school, "một");
        Stored left = put(school, "thừa");
        clock.move(Duration.ofDays(2));
        Stored young = put(school, "đang nộp");
        FileTally tally = check(REMOVE);
        assertThat(tally.whole()).isTrue();
        assertThat(tally.count(Kind.REMOVED)).isEqualTo(1);
        assertThat(store.exists(school, left.sha256())).isFalse();
        assertThat(store.exists(school, used.sha256())).isTrue();
        assertThat(store.exists(school, young.sha256())).isTrue();
    }

    @Test
    void an_old_one_that_comes_again_just_then_is_not_removed() throws Exception {
        put(school, "thừa");
        clock.move(Duration.ofDays(2));
        put(school, "thừa");
        assertThat(check(REMOVE).count(Kind.REMOVED)).isZero();
    }

    @Test
    void nothing_is_removed_while_a_backup_copies() throws Exception {
        try (Connection backup = logins.owner().connect()) {
            assertThat(FileRows.on(backup).held()).isTrue();
            assertThatThrownBy(() -> check(REMOVE)).isInstanceOfSatisfying(FilesRefused.class,
                    refused -> assertThat(refused.reason()).isEqualTo(Reason.BUSY));
            assertThat(check(LOOK).whole()).isTrue();
        }
    }

    @Test
    void tables_of_an_older_version_name_no_files() throws Exception {
        Logins older = TestDatabase.empty();
        assertThat(FileCheck.run(older.owner(), store, clock, LOOK, faults::add).files()).isZero();
    }

    private FileTally check(FileCheck.Wish wish) throws Exception {
        faults.clear();
        return FileCheck.run(logins.owner(), store, clock, wish, faults::add);
    }

    private Stored kept(SchoolId of, String text) throws Exception {
        Stored file = put(of, text);
        TestFiles.row(logins, of, file, clock.instant());
        return file;
    }

    private Stored put(SchoolId of, String text) throws Exception {
        return store.put(of, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 100);
    }

    private Path path(SchoolId of, Stored file) {
        return folder.resolve(new FileName(of, file.sha256()).toString());
    }
}
