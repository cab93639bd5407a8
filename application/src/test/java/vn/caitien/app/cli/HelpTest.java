package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    private static String help(Object... arguments) {
        return Shell.reading().run(arguments).out();
    }

    @Test
    void alone_it_prints_its_help() {
        assertThat(help()).isEqualTo(help("--help")).contains("import").contains("catalogue");
    }

    @Test
    void alone_it_ends_with_0() {
        assertThat(Shell.reading().run().code()).isZero();
    }

    @Test
    void the_version_begins_with_the_name() {
        assertThat(help("--version")).startsWith("CaiTien ");
    }

    @Test
    void help_is_vietnamese_first() {
        assertThat(help()).startsWith("Cách dùng: caitien");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang en", "--lang=en", "--lang EN import --help", "import --lang en --help"})
    void help_is_english_by_option(String line) {
        assertThat(help((Object[]) line.split(" "))).contains("Usage: caitien").doesNotContain("Cách dùng");
    }

    @Test
    void help_is_english_by_environment() {
        assertThat(Shell.reading().in(Map.of("CAITIEN_LANG", "en")).run().out()).startsWith("Usage:");
    }

    @Test
    void the_option_wins_over_the_environment() {
        assertThat(Shell.reading().in(Map.of("CAITIEN_LANG", "en")).run("--lang", "vi").out()).startsWith("Cách dùng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out", "--format", "--jobs", "--force", "--ocr", "--lang", "--debug", "--help"})
    void every_option_of_import_has_its_sentence(String option) {
        assertThat(help("import", "--help").lines().filter(line -> line.contains(option + "=") || line.contains(option + " ")))
                .anyMatch(line -> line.matches(".*" + option + "\\S*\\s+\\p{Lu}?\\S.*"));
    }

    @Test
    void what_an_option_takes_is_named_in_the_language() {
        assertThat(help("import", "--help")).contains("--out=THƯ_MỤC").doesNotContain("FOLDER");
    }

    @Test
    void no_help_line_is_wider_than_a_screen() {
        assertThat(help("import", "--help").lines()).allMatch(line -> line.length() <= 112);
    }
}
