package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.cli.OutputFolder.Refused;

class OutputFolderTest {
    @TempDir
    private Path folder;

    private List<String> content() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void texts_are_written_under_their_names() throws Exception {
        new OutputFolder(folder, false).write(List.of("a.json"), List.of("ấ"));
        assertThat(folder.resolve("a.json")).hasContent("ấ");
    }

    @Test
    void the_folder_is_made() throws Exception {
        new OutputFolder(folder.resolve("x/y"), false).write(List.of("a.json"), List.of("1"));
        assertThat(folder.resolve("x/y/a.json")).exists();
    }

    @Test
    void nothing_is_left_beside_the_results() throws Exception {
        new OutputFolder(folder, false).write(List.of("a.json", "b.json"), List.of("1", "2"));
        assertThat(content()).containsExactly("a.json", "b.json");
    }

    @Test
    void none_is_written_when_one_is_there_already() throws Exception {
        Files.writeString(folder.resolve("b.json"), "mine");
        assertThatThrownBy(() -> new OutputFolder(folder, false).write(List.of("a.json", "b.json"), List.of("1", "2")))
                .isInstanceOf(Refused.class);
        assertThat(content()).containsExactly("b.json");
    }

    @Test
    void what_this_run_wrote_is_not_replaced_even_by_force() throws Exception {
        OutputFolder out = new OutputFolder(folder, true);
        out.write(List.of("a.json"), List.of("1"));
        assertThatThrownBy(() -> out.write(List.of("a.json"), List.of("2"))).isInstanceOf(Refused.class);
    }

    @Test
    void a_folder_of_the_same_name_is_refused_even_by_force() throws Exception {
        Files.createDirectory(folder.resolve("a.json"));
        assertThatThrownBy(() -> new OutputFolder(folder, true).write(List.of("a.json"), List.of("2")))
                .extracting(refused -> ((Refused) refused).key()).isEqualTo("out.folder");
    }

    @Test
    void a_place_that_cannot_be_written_is_refused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new OutputFolder(file.resolve("below"), false).write(List.of("a.json"), List.of("1")))
                .extracting(refused -> ((Refused) refused).key()).isEqualTo("out.unwritable");
    }

    @Test
    void a_name_too_long_for_the_disk_leaves_nothing() throws Exception {
        assertThatThrownBy(() -> new OutputFolder(folder, false).write(List.of("a".repeat(300)), List.of("1")))
                .isInstanceOf(Refused.class);
        assertThat(content()).isEmpty();
    }
}
