package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupCommandsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"backup", "backup verify", "restore"})
    void a_file_has_to_be_named(String command) {
        Shell.Result result = Shell.reading().run((Object[]) command.split(" "));
        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("còn thiếu", "caitien " + command + " --help");
    }

    @Test
    void what_is_no_backup_is_refused_as_such() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Kính gửi");
        Shell.Result result = Shell.reading().run("backup", "verify", file);
        assertThat(result.code()).isNotIn(ExitCode.DONE, ExitCode.WRONG_USE);
        assertThat(result.err()).contains("sao lưu").doesNotContain("mật khẩu").hasLineCount(1);
    }
}
