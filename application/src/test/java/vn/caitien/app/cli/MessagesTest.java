package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.intake.ReadException.Reason;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}|%n");
    private static final Pattern SAID = Pattern.compile("(?:say|wrong|Refused)\\(\\s*\"([a-z.-]+[a-z])\"[,)]|descriptionKey = \"([a-z.-]+)\"");

    private static Set<String> keys(Language language) {
        return new TreeSet<>(Words.in(language).bundle().keySet());
    }

    private static Map<String, Set<String>> places(Language language) {
        var bundle = Words.in(language).bundle();
        return keys(language).stream().collect(Collectors.toMap(key -> key, key -> PLACE.matcher(bundle.getString(key))
                .results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new)), (a, b) -> a, TreeMap::new));
    }

    @Test
    void english_says_nothing_that_vietnamese_does_not_say_in_its_own_words() {
        var english = Words.in(Language.EN).bundle();
        var vietnamese = Words.in(Language.VI).bundle();
        assertThat(keys(Language.VI))
                .filteredOn(key -> english.getString(key).equals(vietnamese.getString(key)))
                .containsExactly("table.tt");
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(written("messages_en.properties")).isEqualTo(written("messages.properties"));
    }

    @Test
    void both_languages_have_the_same_places() {
        assertThat(places(Language.EN)).isEqualTo(places(Language.VI));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_message_holds_an_apostrophe_which_would_hide_its_places(Language language) {
        var bundle = Words.in(language).bundle();
        assertThat(keys(language)).noneMatch(key -> bundle.getString(key).contains("'"));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_for_a_refusal_has_its_line(Reason reason) {
        assertThat(Words.in(Language.VI).say("read." + reason, 50, 500, 200_000, 30)).contains("; hãy ");
    }

    @Test
    void figures_are_written_as_in_the_language() {
        assertThat(Words.in(Language.VI).say("read.TOO_MANY_CELLS", 50, 500, 200_000, 30)).contains("200.000 ô");
    }

    @Test
    void every_message_the_program_says_is_in_the_file() throws IOException {
        Set<String> said = new TreeSet<>();
        try (var sources = Files.walk(Path.of("src/main/java/vn/caitien/app/cli"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                SAID.matcher(Files.readString(source)).results()
                        .forEach(found -> said.add(found.group(1) == null ? found.group(2) : found.group(1)));
            }
        }
        assertThat(said).hasSizeGreaterThan(20).isSubsetOf(keys(Language.VI));
    }

    /** Read as text: a bundle shows the keys of its parent as its own. */
    private static Set<String> written(String file) throws IOException {
        var properties = new java.util.Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/vn/caitien/app/cli", file))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
