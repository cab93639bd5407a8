package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.cli.Shell.Result;
import vn.caitien.plan.PlanJson;

class RenderCommandTest {
    @TempDir
    private Path folder;

    private Result render(String content, Object... options) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), content);
        Object[] arguments = new Object[options.length + 4];
        System.arraycopy(new Object[] {"render", plan, "-o", out()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Shell.reading().run(arguments);
    }

    private Path out() {
        return folder.resolve("Kế hoạch in.xlsx");
    }

    @Test
    void a_document_is_imported_and_written() throws IOException {
        assertThat(render("cải tiến").code()).isZero();
        assertThat(out()).isNotEmptyFile();
    }

    @Test
    void interchange_json_is_written_without_reading_a_document() throws IOException {
        Shell.Result result = Shell.with((name, bytes) -> {
            throw new AssertionError("read as a document");
        }).run("render", Files.writeString(folder.resolve("plan.json"), PlanJson.write(Plans.titled("a"))), "-o", out());
        assertThat(result.code()).isZero();
    }

    @Test
    void what_was_written_is_said() throws IOException {
        assertThat(render("cải tiến").err()).isEqualTo("Đã ghi " + out() + System.lineSeparator());
    }

    @Test
    void nothing_is_left_beside_the_paper() throws IOException {
        render("cải tiến");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(out(), folder.resolve("plan.txt"));
        }
    }

    @Test
    void what_is_there_is_not_replaced() throws IOException {
        Files.writeString(out(), "của tôi");
        assertThat(render("cải tiến").code()).isEqualTo(2);
        assertThat(out()).hasContent("của tôi");
    }

    @Test
    void what_is_there_is_replaced_by_force() throws IOException {
        Files.writeString(out(), "của tôi");
        assertThat(render("cải tiến", "--force").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "plan.odt", "plan.docx.bak"})
    void an_unknown_ending_is_refused_in_one_line(String name) throws IOException {
        Result result = render("cải tiến", "-o", folder.resolve(name));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1).allMatch(line -> line.contains(".docx"));
    }

    @Test
    void an_unknown_form_is_refused_in_one_line() throws IOException {
        Result result = render("cải tiến", "--form", "2019");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1).allMatch(line -> line.contains("2019"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2026"})
    void both_forms_can_be_asked_for(String form) throws IOException {
        assertThat(render("cải tiến", "--form", form).code()).isZero();
    }

    @Test
    void a_target_that_cannot_be_written_is_refused() throws IOException {
        assertThat(render("cải tiến", "-o", folder.resolve("plan.txt/a.xlsx")).code()).isEqualTo(2);
    }

    @Test
    void a_template_that_is_not_there_is_refused() throws IOException {
        Result result = render("cải tiến", "--template", folder.resolve("không có"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1).allMatch(line -> line.contains("--template"));
    }

    @Test
    void a_refused_document_is_not_written() throws IOException {
        assertThat(render("!BROKEN").code()).isEqualTo(2);
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_paper_without_a_target_is_wrong_use() {
        assertThat(Shell.reading().run("render", "a.docx").code()).isEqualTo(64);
    }

    @Test
    void a_draft_differs_from_what_is_issued() throws IOException {
        render("cải tiến");
        byte[] issued = Files.readAllBytes(out());
        render("cải tiến", "--draft", "--force");
        assertThat(Files.readAllBytes(out())).isNotEqualTo(issued);
    }
}
