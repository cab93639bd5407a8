package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }

    private List<Path> found(Path... given) {
        return Inputs.of(List.of(given)).files();
    }

    @Test
    void a_folder_gives_the_kinds_that_can_be_read_in_order() throws IOException {
        Path pdf = file("b/c.PDF");
        Path docx = file("a.docx");
        file("a.jpg");
        assertThat(found(folder)).containsExactly(docx, pdf);
    }

    @Test
    void documents_of_kinds_nobody_reads_are_told_from_other_files() throws IOException {
        Path wps = file("a.wps");
        file("a.jpg");
        assertThat(Inputs.of(List.of(folder)).leftOut()).containsExactly(wps);
    }

    @Test
    void a_named_file_is_taken_whatever_its_kind() {
        assertThat(found(Path.of("a.txt"))).containsExactly(Path.of("a.txt"));
    }

    @Test
    void hidden_files_and_locks_of_word_are_left_out() throws IOException {
        file(".a.docx");
        file(".git/a.docx");
        file("~$a.docx");
        assertThat(found(folder)).isEmpty();
    }

    @Test
    void a_file_given_twice_is_read_once() throws IOException {
        Path docx = file("a.docx");
        assertThat(found(docx, folder, folder.resolve("x/../a.docx"))).containsExactly(docx);
    }

    @Test
    void named_files_keep_their_order() {
        assertThat(found(Path.of("b.docx"), Path.of("a.docx"))).containsExactly(Path.of("b.docx"), Path.of("a.docx"));
    }
}
