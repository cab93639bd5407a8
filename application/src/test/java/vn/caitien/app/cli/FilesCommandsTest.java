package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.platform.files.FileFault;
import vn.caitien.app.platform.files.FilesRefused;

class FilesCommandsTest {
    @Test
    void alone_it_prints_its_help() {
        assertThat(Shell.reading().run("files").out()).contains("caitien files verify");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_refusal_has_its_line(Language language) {
        assertThat(Arrays.stream(FilesRefused.Reason.values()).map(FilesRefused.Reason::key))
                .allSatisfy(key -> assertThat(Words.in(language).say(key, "50 MB")).isNotBlank().doesNotContain("{"));
    }

    @ParameterizedTest
    @EnumSource(FileFault.Kind.class)
    void every_fault_has_its_line_and_its_sum(FileFault.Kind kind) {
        assertThat(Words.in(Language.VI).say("files.fault." + kind, "a", "b", "c")).contains("a", "b", "c");
        assertThat(Words.in(Language.VI).say("files.count." + kind, 3, "4 MB")).contains("3", "4 MB");
    }
}
