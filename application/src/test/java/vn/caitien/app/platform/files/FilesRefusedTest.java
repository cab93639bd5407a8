package vn.caitien.app.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.platform.files.FilesRefused.Reason;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;

class FilesRefusedTest {
    @ParameterizedTest
    @EnumSource(Reason.class)
    void pages_have_words_for_every_reason_in_both_languages(Reason reason) {
        assertThat(Texts.in(Language.VI).say(reason.key(), "50 MB")).isNotBlank();
        assertThat(Texts.in(Language.EN).say(reason.key(), "50 MB")).isNotEqualTo(Texts.in(Language.VI).say(reason.key(), "50 MB"));
    }

    @Test
    void too_large_says_how_much_is_allowed() {
        FilesRefused refused = new FilesRefused(Reason.TOO_LARGE, Size.of(50L << 20));
        assertThat(Texts.in(Language.VI).say(refused.key(), refused.values())).contains("50 MB");
    }

    @ParameterizedTest
    @CsvSource({"0,0 B", "1023,1023 B", "1024,1 KB", "52428800,50 MB", "2147483648,2 GB"})
    void sizes_are_written_in_the_largest_unit(long bytes, String written) {
        assertThat(Size.of(bytes)).isEqualTo(written);
    }
}
