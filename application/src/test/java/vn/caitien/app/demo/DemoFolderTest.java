package vn.caitien.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;

class DemoFolderTest {
    @TempDir
    private Path folder;

    @Test
    void a_new_folder_is_taken() throws IOException {
        assertThat(DemoFolder.of(folder.resolve("new")).whole()).isFalse();
    }

    @Test
    void an_empty_folder_is_taken() throws IOException {
        assertThat(DemoFolder.of(folder).whole()).isFalse();
    }

    @Test
    void its_own_folder_is_known_again() throws IOException {
        DemoFolder.of(folder).done();
        assertThat(DemoFolder.of(folder).whole()).isTrue();
    }

    @Test
    void a_folder_with_anything_else_is_refused() throws IOException {
        Files.writeString(folder.resolve("caitien.lock"), "");
        assertThatThrownBy(() -> DemoFolder.of(folder)).isInstanceOfSatisfying(StartRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_A_DEMO));
    }
}
