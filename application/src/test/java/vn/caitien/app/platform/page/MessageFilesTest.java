package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

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

class MessageFilesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    /** What is the same in both: names, patterns of figures, and the language's own name. */
    private static final Pattern SAME = Pattern.compile("pattern\\..*|language\\..*|year\\.(on|tet)|.*\\.value");

    private static Map<String, Set<String>> places(Language language) {
        return Messages.in(language).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                message -> PLACE.matcher(message.getValue()).results().map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new)), (a, b) -> a, TreeMap::new));
    }

    @Test
    void both_languages_have_the_same_keys_with_the_same_places() {
        assertThat(places(Language.EN)).isEqualTo(places(Language.VI));
    }

    @Test
    void english_says_everything_in_its_own_words() {
        assertThat(Messages.in(Language.VI).keySet())
                .filteredOn(key -> !SAME.matcher(key).matches())
                .noneMatch(key -> Messages.in(Language.VI).get(key).equals(Messages.in(Language.EN).get(key)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_message_holds_an_apostrophe_which_would_hide_its_places(Language language) {
        assertThat(Messages.in(language).entrySet()).noneMatch(message -> message.getValue().contains("'"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_message_shouts(Language language) {
        assertThat(Messages.in(language).entrySet()).noneMatch(message -> message.getValue().contains("!"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_message_is_written_in_composed_letters(Language language) {
        assertThat(Messages.in(language).entrySet()).allMatch(message ->
                java.text.Normalizer.isNormalized(message.getValue(), java.text.Normalizer.Form.NFC));
    }
}
