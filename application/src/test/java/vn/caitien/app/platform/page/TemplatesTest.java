package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read stands in message files, in two languages, and never in a template. */
class TemplatesTest {
    private static final Path FOLDER = Path.of("src/main/jte");
    private static final String NESTED = "\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)";
    /** What is never shown. Content handed to another template stands in backticks and is shown like everything else. */
    private static final Pattern NOT_SHOWN = Pattern.compile(String.join("|",
            "(?s)<%--.*?--%>", "(?m)^@(?:import|param).*$", "(?s)!\\{.*?;}",
            "@(?:if|elseif|for)" + NESTED, "@(?:else|endif|endfor)",
            "(?s)@template[.\\w]+\\([^`()]*(?:" + NESTED + "[^`()]*)*@`", "`\\s*,\\s*\\w+ = @`", "`\\)",
            "(?s)@template[.\\w]+" + NESTED));
    private static final Pattern PLACE = Pattern.compile("\\$\\{(?:[^{}\"]|\"[^\"]*\")*}");
    private static final Pattern SAYING = Pattern.compile("(?:aria-label|title|placeholder|alt|value)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("(?s)<[^<>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern KEY = Pattern.compile("say\\(\"([a-z0-9.-]+[a-z0-9])\"[,)]");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    private static String text(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_holds_no_words_of_its_own(Path template) {
        String shown = PLACE.matcher(NOT_SHOWN.matcher(text(template)).replaceAll(" ")).replaceAll(" ");
        assertThat(words(TAG.matcher(shown).replaceAll(" "))).isSubsetOf("Tab", "Esc");
        assertThat(SAYING.matcher(shown).results().flatMap(found -> words(found.group(1)))).isSubsetOf("true");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_message_a_template_asks_for_is_there(Path template) {
        assertThat(KEY.matcher(text(template)).results().map(found -> found.group(1)))
                .allMatch(Messages.in(Language.VI)::containsKey);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_is_short(Path template) {
        assertThat(text(template).lines().count()).isLessThanOrEqualTo(180);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_template_needs_a_script_of_its_own(Path template) {
        assertThat(text(template)).doesNotContainPattern("<script(?! src=)| on[a-z]+=|javascript:|<style|\\$unsafe");
    }
}
