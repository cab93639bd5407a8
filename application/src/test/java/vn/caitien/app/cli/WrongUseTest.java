package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--nothing", "nothing", "import", "import --nothing", "import a.docx b.docx",
            "import a.docx --format pdf", "import a.docx --jobs 0", "import a.docx --jobs 65", "import a.docx --jobs x",
            "import a.docx --out", "import a.docx --force", "import a.docx --format table --out o",
            "import a.docx --lang fr", "catalogue --school-type university", "catalogue --format pdf",
            "catalogue 57/2026 58/2026"})
    void wrong_use_ends_with_64(String line) {
        assertThat(Shell.reading().run((Object[]) line.split(" ")).code()).isEqualTo(64);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "import --nothing            | không có tùy chọn «--nothing».",
        "nothing                     | không hiểu «nothing»",
        "import                      | còn thiếu: TỆP.",
        "import a.docx --out         | còn thiếu: --out.",
        "import a.docx --format pdf  | --format: không dùng được «pdf»; hãy viết một trong: json, table.",
        "import a.docx --jobs x      | --jobs: không dùng được «x»; hãy viết một số nguyên.",
        "import a.docx --jobs 0      | --jobs: không dùng được 0; hãy viết một số từ 1 đến 64.",
        "import a.docx b.docx        | nhiều tệp hoặc một thư mục thì cần --out",
        "catalogue --school-type x   | preschool, primary, lower-secondary"
    })
    void the_line_says_what_is_wrong(String line, String expected) {
        assertThat(Shell.reading().run((Object[]) line.split(" ")).err()).contains(expected);
    }

    @Test
    void a_second_line_points_to_the_help_of_the_command() {
        assertThat(Shell.reading().run("import").err().lines()).last().isEqualTo("Xem cách dùng: caitien import --help");
    }

    @Test
    void the_line_is_english_when_asked_for() {
        assertThat(Shell.reading().run("import", "--lang=en").err()).startsWith("caitien: missing: FILE.");
    }

    @Test
    void a_folder_needs_a_folder_for_its_results() {
        assertThat(Shell.reading().run("import", folder).code()).isEqualTo(64);
    }

    @Test
    void results_do_not_go_into_a_file() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThat(Shell.reading().run("import", "a.docx", "--out", file).code()).isEqualTo(64);
    }

    @Test
    void a_name_with_an_at_sign_is_a_name() throws IOException {
        Path file = Files.writeString(folder.resolve("@a.docx"), "một");
        assertThat(Shell.reading().run("import", file).code()).isZero();
    }
}
