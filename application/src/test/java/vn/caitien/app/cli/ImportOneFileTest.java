package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.cli.Shell.Result;
import vn.caitien.intake.Limits;

class ImportOneFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("Kế hoạch.docx");
    }

    private Result run(String content, Object... options) throws IOException {
        Files.writeString(file, content);
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "import";
        arguments[1] = file;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Shell.reading().run(arguments);
    }

    @Test
    void one_plan_is_printed_as_an_object() throws IOException {
        assertThat(JsonMapper.shared().readTree(run("cải tiến").out()).at("/header/title").asString())
                .isEqualTo("cải tiến");
    }

    @Test
    void several_plans_are_printed_as_an_array() throws IOException {
        assertThat(JsonMapper.shared().readTree(run("một\nhai").out()).size()).isEqualTo(2);
    }

    @Test
    void an_imported_file_ends_with_0() throws IOException {
        assertThat(run("một").code()).isZero();
    }

    @Test
    void an_imported_file_says_nothing_else() throws IOException {
        assertThat(run("một").err()).isEmpty();
    }

    @Test
    void a_refused_file_ends_with_2() throws IOException {
        assertThat(run("!BROKEN").code()).isEqualTo(2);
    }

    @Test
    void a_refused_file_prints_no_result() throws IOException {
        assertThat(run("!BROKEN").out()).isEmpty();
    }

    @Test
    void a_refused_file_leaves_one_line_with_its_name_in_front() throws IOException {
        assertThat(run("!BROKEN").err().lines()).singleElement().asString().startsWith(file + ": ");
    }

    @Test
    void a_file_of_another_kind_that_is_known_is_called_by_it() throws IOException {
        assertThat(run("!UNKNOWN_FORMAT Word 97-2003 (.doc)").err()).contains("đây là tệp Word 97-2003 (.doc)");
    }

    @Test
    void a_document_without_plans_is_refused_as_such() throws IOException {
        assertThat(run("").err()).contains("không thấy bảng kế hoạch");
    }

    @Test
    void a_table_can_be_printed_instead() throws IOException {
        assertThat(run("một", "--format", "table").out()).contains("┌").contains("Kết quả cần đạt");
    }

    @Test
    void one_file_goes_into_a_folder_when_one_is_named() throws IOException {
        run("một", "--out", folder.resolve("out"));
        assertThat(folder.resolve("out/Kế hoạch.json")).isRegularFile();
    }

    @Test
    void a_missing_file_ends_with_2() {
        assertThat(Shell.reading().run("import", file).code()).isEqualTo(2);
    }

    @Test
    void a_missing_file_is_called_missing() {
        assertThat(Shell.reading().run("import", file).err()).isEqualTo(
                file + ": không thấy tệp này; hãy kiểm tra lại đường dẫn và tên tệp.\n");
    }

    @Test
    void a_file_over_the_limit_is_refused_without_being_read() throws IOException {
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.allocate(1), Limits.DEFAULT.bytes());
        }
        assertThat(Shell.with((name, bytes) -> {
            throw new AssertionError("was read");
        }).run("import", file).err()).contains("lớn hơn 50 MB");
    }

    @Test
    void a_control_character_in_a_name_does_not_reach_the_terminal() {
        assertThat(Shell.reading().run("import", "a\u001b[31m\nb.docx").err()).startsWith("a?[31m?b.docx: ");
    }
}
