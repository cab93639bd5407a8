package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.moving.MovingRefused;
import vn.caitien.app.platform.backup.BackupRefused;

class MovingCommandsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"export-school", "export-school --school=x", "import-school"})
    void what_is_needed_has_to_be_named(String command) {
        assertThat(Shell.reading().run((Object[]) command.split(" ")).code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void what_is_no_file_of_a_school_is_refused_before_a_folder_is_made() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Kính gửi");
        Shell.Result result = Shell.reading().run("import-school", file, "--data", folder.resolve("new"));
        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.err()).contains("export-school").hasLineCount(1);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_refusal_has_its_line(Language language) {
        assertThat(Arrays.stream(MovingRefused.Reason.values()).map(MovingRefused.Reason::key))
                .allSatisfy(key -> assertThat(Words.in(language).say(key)).isNotBlank());
    }

    /** Reasons of files, in words for the file of a school; some are of backups only. */
    @ParameterizedTest
    @EnumSource(value = BackupRefused.Reason.class, mode = EnumSource.Mode.EXCLUDE, names = {"NOT_EMPTY", "FILES_LOST", "FILES_BUSY"})
    void what_is_wrong_with_a_file_is_told_without_speaking_of_backups(BackupRefused.Reason reason) {
        assertThat(Words.in(Language.VI).say(reason.key().replace("backup.", "moving."))).doesNotContain("bản sao lưu");
    }
}
