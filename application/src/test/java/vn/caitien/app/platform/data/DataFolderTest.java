package vn.caitien.app.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;

class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_in_use_is_refused_and_its_holder_named() throws IOException {
        try (DataFolder held = DataFolder.take(folder.resolve("new"))) {
            assertThatThrownBy(() -> DataFolder.take(held.root())).isInstanceOfSatisfying(StartRefused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(Reason.FOLDER_IN_USE);
                assertThat(refused.values()[1]).isEqualTo(Long.toString(ProcessHandle.current().pid()));
            });
        }
    }

    @Test
    void one_given_back_may_be_taken_again() throws IOException {
        DataFolder.take(folder).close();
        DataFolder.take(folder).close();
        assertThat(folder).isDirectoryNotContaining("glob:**.pid");
    }

    @Test
    void a_file_in_its_place_is_refused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.take(file)).isInstanceOfSatisfying(StartRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.FOLDER_NOT_WRITABLE));
    }

    @Test
    void a_key_stays_the_same() {
        String first = new Secrets(folder).key("one");
        assertThat(new Secrets(folder).key("one")).isEqualTo(first).hasSize(43);
        assertThat(new Secrets(folder).key("another")).isNotEqualTo(first);
    }

    @Test
    void a_key_is_its_owners_alone() throws IOException {
        new Secrets(folder).key("one");
        assertThat(Files.getPosixFilePermissions(folder.resolve("one"))).extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }
}
