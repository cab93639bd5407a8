package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.intake.Limits;

class ImportStandardInputTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_piped_in_is_read() {
        String out = Shell.reading().typed("cải tiến").run("import", "-").out();
        assertThat(JsonMapper.shared().readTree(out).at("/header/title").asString()).isEqualTo("cải tiến");
    }

    @Test
    void it_ends_with_0() {
        assertThat(Shell.reading().typed("cải tiến").run("import", "-").code()).isZero();
    }

    @Test
    void nothing_on_it_is_no_plan() {
        assertThat(Shell.reading().run("import", "-").code()).isEqualTo(2);
    }

    @Test
    void a_refusal_names_it_in_vietnamese() {
        assertThat(Shell.reading().typed("!NO_PLAN").run("import", "-").err()).startsWith("đầu vào chuẩn: đọc được nhưng");
    }

    @Test
    void a_refusal_names_it_in_english() {
        assertThat(Shell.reading().typed("!NO_PLAN").run("import", "-", "--lang", "en").err()).startsWith("standard input: it can");
    }

    @Test
    void the_limit_of_size_holds() {
        Shell shell = Shell.with((name, bytes) -> {
            throw new AssertionError("was read");
        });
        assertThat(shell.typed("a".repeat((int) Limits.DEFAULT.bytes() + 1)).run("import", "-").err()).contains("lớn hơn 50 MB");
    }

    @Test
    void into_a_folder_it_goes_under_a_name_of_its_own() {
        Shell.reading().typed("cải tiến").run("import", "-", "--out", folder);
        assertThat(folder.resolve("stdin.json")).isRegularFile();
    }

    @Test
    void the_help_speaks_of_it() {
        assertThat(Shell.reading().run("import", "--help").out()).contains("Dấu - thay cho tên tệp");
    }
}
