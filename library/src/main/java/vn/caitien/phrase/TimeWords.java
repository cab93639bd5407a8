package vn.caitien.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of time cells, from {@code time-words.yaml}. */
final class TimeWords {
    private static final TimeWords SHIPPED = load();

    private final Map<String, TimeToken> phrases = new HashMap<>();
    private final List<String> glued;
    private final Map<String, Integer> longest = new HashMap<>();

    private TimeWords(Content content) {
        content.signs().forEach((name, words) -> {
            TimeSign sign = TimeSign.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
            words.forEach(word -> phrases.put(word, TimeToken.of(sign)));
        });
        content.numerals().forEach((word, value) -> phrases.put(word, new TimeToken(TimeSign.NUMERAL, value, 0)));
        glued = content.glued();
        phrases.keySet().stream().map(phrase -> phrase.split(" "))
                .forEach(words -> longest.merge(words[0], words.length, Math::max));
    }

    static TimeWords shipped() {
        return SHIPPED;
    }

    /** The most words of a phrase that begins with that word; 0 when none does. */
    int longest(String first) {
        return longest.getOrDefault(first, 0);
    }

    /** The token of a phrase in lower case, words parted by one space. */
    Optional<TimeToken> token(String phrase) {
        return Optional.ofNullable(phrases.get(phrase));
    }

    /** The two tokens of a word with its roman number glued on, as in HKII; empty for any other word. */
    List<TimeToken> unglued(String word) {
        for (int at = word.length() - 1; at > 0; at--) {
            TimeToken head = phrases.get(word.substring(0, at));
            String tail = word.substring(at);
            if (head != null && glued.contains(tail) && takesNumeral(head.sign())) {
                return List.of(head, phrases.get(tail));
            }
        }
        return List.of();
    }

    private static boolean takesNumeral(TimeSign sign) {
        return sign == TimeSign.TERM || sign == TimeSign.QUARTER || sign == TimeSign.QUARTER_SHORT;
    }

    private static TimeWords load() {
        try (InputStream in = TimeWords.class.getResourceAsStream("time-words.yaml")) {
            return new TimeWords(new YAMLMapper().readValue(in, Content.class));
        } catch (IOException e) {
            throw new UncheckedIOException("the words of time cannot be read", e);
        }
    }

    private record Content(Map<String, List<String>> signs, Map<String, Integer> numerals, List<String> glued) {}
}
