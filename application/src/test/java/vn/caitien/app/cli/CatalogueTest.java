package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.cli.Shell.Result;

class CatalogueTest {
    @TempDir
    private Path folder;

    private static Result run(Object... options) {
        Object[] arguments = new Object[options.length + 1];
        arguments[0] = "catalogue";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return Shell.reading().run(arguments);
    }

    @Test
    void alone_it_lists_the_circulars() {
        assertThat(run().out()).contains("│ 18/2018/TT-BGDĐT   │").contains("│ 57/2026/TT-BGDĐT   │ 07/07/2026 │ —");
    }

    @Test
    void a_type_of_school_leaves_the_others_out() {
        assertThat(run("--school-type", "preschool").out()).contains("19/2018").doesNotContain("18/2018");
    }

    @Test
    void a_circular_is_known_by_its_short_number() {
        assertThat(run("57/2026", "--school-type", "preschool").out()).startsWith("57/2026/TT-BGDĐT · ");
    }

    @Test
    void a_circular_shows_its_criteria() {
        assertThat(run("18/2018/TT-BGDĐT").out()).contains("│ 1.10   │");
    }

    @Test
    void no_line_is_wider_than_120() {
        assertThat(run("57/2026").out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 120);
    }

    @Test
    void the_list_is_no_wider_than_120() {
        assertThat(run().out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 120);
    }

    @Test
    void json_of_one_is_its_file() {
        assertThat(JsonMapper.shared().readTree(run("57/2026", "--format", "json").out()).at("/id").asString())
                .isEqualTo("tt57-2026");
    }

    @Test
    void json_of_all_is_an_array() {
        assertThat(JsonMapper.shared().readTree(run("--format", "json").out()).isArray()).isTrue();
    }

    @Test
    void an_unknown_circular_is_wrong_use_and_the_known_ones_are_named() {
        assertThat(run("99/1999")).satisfies(
                result -> assertThat(result.code()).isEqualTo(64),
                result -> assertThat(result.err()).contains("không biết thông tư «99/1999»").contains("57/2026/TT-BGDĐT"));
    }

    @Test
    void a_circular_that_only_amends_others_leads_to_them() {
        assertThat(run("22/2024").err()).contains("chỉ sửa đổi 17/2018/TT-BGDĐT, 18/2018/TT-BGDĐT, 19/2018/TT-BGDĐT");
    }

    @Test
    void a_circular_that_is_not_for_such_schools_is_wrong_use() {
        assertThat(run("19/2018", "--school-type", "primary").code()).isEqualTo(64);
    }

    @Test
    void a_file_of_the_user_that_is_wrong_is_named_with_its_line() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), "id: x\nnothing: 1\n");
        assertThat(run("--folder", folder)).satisfies(
                result -> assertThat(result.code()).isEqualTo(2),
                result -> assertThat(result.err().lines()).singleElement().asString().matches("mine\\.yaml:\\d+: .+"));
    }

    @Test
    void a_folder_that_is_not_there_is_one_line() {
        assertThat(run("--folder", folder.resolve("none"))).satisfies(
                result -> assertThat(result.code()).isEqualTo(2),
                result -> assertThat(result.err().lines()).singleElement().asString().contains("không thấy thư mục"));
    }
}
