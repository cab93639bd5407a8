package vn.caitien.app.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.files.FilesRefused.Reason;
import vn.caitien.app.platform.settings.SettingValues;

class DiskStoreTest extends FileStoreContract {
    @Override
    FileStore opened() {
        return FileStores.disk(folder, clock);
    }

    @Override
    FileStore again() {
        return opened();
    }

    @Test
    void it_lies_below_its_school() throws IOException {
        String hash = put("abc").sha256();
        assertThat(folder.resolve(school.toString()).resolve("ba").resolve(hash)).hasContent("abc");
    }

    @Test
    void the_file_itself_is_given_to_programs() throws IOException {
        String hash = put("abc").sha256();
        try (LocalFile local = store.local(school, hash).orElseThrow()) {
            assertThat(local.path()).isEqualTo(folder.resolve(new FileName(school, hash).toString()));
        }
    }

    @Test
    void it_lies_in_the_data_folder_unless_another_is_set() throws IOException {
        try (FileStore usual = FileStores.of(SettingValues.read(Map.of("data", folder.toString()), Map.of()), clock);
                FileStore set = FileStores.of(SettingValues.read(
                        Map.of("data", folder.toString(), "files.folder", folder.resolve("elsewhere").toString()), Map.of()), clock)) {
            usual.put(school, bytes("abc"), 3);
            set.put(school, bytes("abc"), 3);
        }
        assertThat(folder.resolve("files").resolve(school.toString())).isDirectory();
        assertThat(folder.resolve("elsewhere").resolve(school.toString())).isDirectory();
    }

    @Test
    void a_damaged_one_is_mended_when_it_comes_again() throws IOException {
        Path file = folder.resolve(new FileName(school, put("abc").sha256()).toString());
        Files.writeString(file, "abd");
        put("abc");
        assertThat(file).hasContent("abc");
    }

    @Test
    void what_a_killed_process_left_is_taken_away_at_the_next_start() throws IOException {
        Path left = Files.createDirectories(folder.resolve("incoming/killed")).resolve("half");
        Files.writeString(left, "half a fi");
        Files.createFile(folder.resolve("incoming/killed.lock"));
        opened().close();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void what_another_process_receives_is_left_alone() throws IOException {
        try (Incoming incoming = store.receive(bytes(TEXT), 100)) {
            opened().close();
            assertThat(incoming.path()).hasContent(TEXT);
        }
    }

    @Test
    void closing_leaves_nothing_of_what_came() throws IOException {
        store.receive(bytes(TEXT), 100);
        store.close();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void a_folder_that_cannot_be_written_is_a_clear_no() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "");
        try (FileStore blocked = FileStores.disk(file, clock)) {
            assertThatThrownBy(() -> blocked.put(school, bytes(TEXT), 100)).isInstanceOfSatisfying(FilesRefused.class,
                    refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREACHABLE));
        }
    }

    @Test
    void a_full_disk_is_told_as_such() {
        assertThat(FilesRefused.of(new IOException("No space left on device")).reason()).isEqualTo(Reason.DISK_FULL);
        assertThat(FilesRefused.of(new IOException("Disk quota exceeded")).reason()).isEqualTo(Reason.DISK_FULL);
    }

    /** A device that is always full, where the system has one. */
    @Test
    void the_system_says_so_in_words_we_know() {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        assertThatThrownBy(() -> {
            try (FileChannel full = FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
                full.write(ByteBuffer.wrap(new byte[1]));
            } catch (IOException wrong) {
                throw FilesRefused.of(wrong);
            }
        }).isInstanceOfSatisfying(FilesRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.DISK_FULL));
    }

    @Test
    void others_of_the_computer_cannot_read_it() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve(new FileName(school, put("abc").sha256()).toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }
}
