package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.cli.Shell.Result;
import vn.caitien.plan.PlanJson;

class OnePlanTest {
    @TempDir
    private Path folder;

    private Result check(String name, String content, Object... options) throws IOException {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "check";
        arguments[1] = Files.writeString(folder.resolve(name), content);
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Shell.reading().run(arguments);
    }

    @Test
    void of_several_plans_one_is_to_be_chosen() throws IOException {
        Result result = check("a.docx", "một\nhai");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--plan", "1 TRƯỜNG THỬ · một", "2 TRƯỜNG THỬ · hai");
    }

    @Test
    void the_chosen_one_is_taken() throws IOException {
        assertThat(check("a.docx", "một\nhai", "--plan", 2).out()).contains("hai").doesNotContain("một");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, -1})
    void one_that_is_not_there_is_refused(int number) throws IOException {
        assertThat(check("a.docx", "một\nhai", "--plan", number).code()).isEqualTo(2);
    }

    @Test
    void a_list_of_plans_in_json_holds_several() throws IOException {
        String list = PlanJson.write(List.of(Plans.titled("một"), Plans.titled("hai")));
        assertThat(check("a.json", list, "--plan", 1).out()).contains("một");
    }

    @Test
    void json_that_does_not_fit_names_the_place() throws IOException {
        Result result = check("a.json", "{\"format\": \"caitien-plan/1\", \"header\": {}, \"sections\": [], \"rows\": [{\"tim\": \"x\"}]}");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1).allMatch(line -> line.contains("rows[0].tim: không có trường này"));
    }

    @Test
    void json_that_does_not_fit_is_told_in_english_when_asked_for() throws IOException {
        assertThat(check("a.json", "{\"format\": 1}", "--lang", "en").err()).contains("format: 1 is not a text");
    }

    @Test
    void an_empty_json_file_is_an_empty_file() throws IOException {
        assertThat(check("a.json", "").err()).contains("tệp rỗng").doesNotContain("ngoặc nhọn");
    }

    @Test
    void a_plan_that_is_not_there_names_those_that_are() throws IOException {
        assertThat(check("a.docx", "một", "--plan", 3).err()).contains("không có kế hoạch thứ 3; tệp có 1 kế hoạch: 1 ");
    }

    @Test
    void a_place_in_a_list_begins_with_the_plan() throws IOException {
        assertThat(check("a.json", "[{\"format\": 1}]").err()).contains("[0].format");
    }

    @Test
    void json_is_known_by_its_content() throws IOException {
        assertThat(check("a.txt", "  " + PlanJson.write(Plans.titled("một"))).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1 một", "[1] một", "một"})
    void a_document_that_begins_with_a_bracket_is_none(String content) throws IOException {
        assertThat(check("a.txt", content).out()).contains(content);
    }

    @Test
    void what_is_piped_in_may_be_json() {
        assertThat(Shell.reading().typed(PlanJson.write(Plans.titled("một"))).run("check", "-").out()).contains("một");
    }

    @Test
    void a_folder_is_refused() {
        assertThat(Shell.reading().run("check", folder).err()).contains("thư mục");
    }

    @Test
    void a_missing_file_ends_with_2() {
        assertThat(Shell.reading().run("check", folder.resolve("không có")).code()).isEqualTo(2);
    }

    @Test
    void an_empty_list_holds_no_plan() throws IOException {
        assertThat(check("a.json", "[]").code()).isEqualTo(2);
    }
}
