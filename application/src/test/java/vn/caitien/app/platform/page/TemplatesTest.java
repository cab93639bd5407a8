package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read stands in message files, in two languages, and never in a template. */
class TemplatesTest {
    private static final Path FOLDER = Path.of("src/main/jte");
    private static final String NESTED = "\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)";
    /** What is never shown. Content handed to another template stands in backticks and is shown like everything else. */
    private static final Pattern NOT_SHOWN = Pattern.compile(String.join("|",
            "(?s:<%--.*?--%>)", "@(?:import|param)[^\\n]*", "(?s:!\\{.*?;})",
            "@(?:if|elseif|for)" + NESTED, "@(?:else|endif|endfor)",
            "@template[.\\w]+\\([^`()]*(?:" + NESTED + "[^`()]*)*@`", "`\\s*,\\s*\\w+ = @`", "`\\)",
            "@template[.\\w]+" + NESTED));
    private static final Pattern PLACE = Pattern.compile("\\$\\{(?:[^{}\"]|\"[^\"]*\")*}");
    private static final Pattern SAYING = Pattern.compile("(?:aria-label|title|placeholder|alt|value)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("(?s)<[^<>]*>");
    /** Keys of a keyboard, as they are printed on it. */
    private static final Set<String> KEYS = Set.of("Tab", "Esc", "Enter", "Alt");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ASKED = Pattern.compile("say\\(\"([a-z0-9.-]+[a-z0-9])\"[,)]");

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

    /** The words a template shows that come from nowhere else. */
    private static Stream<String> own(String template) {
        String shown = PLACE.matcher(NOT_SHOWN.matcher(template).replaceAll(" ")).replaceAll(" ");
        return Stream.concat(
                words(TAG.matcher(shown).replaceAll(" ")).filter(word -> !KEYS.contains(word)),
                SAYING.matcher(shown).results().flatMap(found -> words(found.group(1))).filter(word -> !word.equals("true")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_holds_no_words_of_its_own(Path template) {
        assertThat(own(text(template))).isEmpty();
    }

    @Test
    void words_are_found_wherever_they_hide() {
        assertThat(own("""
                @import java.util.List
                @param String kept
                @template.layout.frame(visit = visit, title = visit.say("kept.title"), content = @`
                @if(visit.say("kept").isEmpty())
                <p title="Một" class="kept">Hai (ba) ${visit.say("kept")}</p>
                @template.part.way(way = kept) bốn
                @endif
                `)
                """)).containsExactlyInAnyOrder("Một", "Hai", "ba", "bốn");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_message_a_template_asks_for_is_there(Path template) {
        assertThat(ASKED.matcher(text(template)).results().map(found -> found.group(1)))
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
