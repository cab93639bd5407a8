package vn.caitien.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.text.Plain;

/**
 * What passwords are guessed with, from the data file {@code common-passwords.yaml}, which tells its fields.
 *
 * @param whole passwords as they are, without accents, case or spaces
 * @param parts words that are put together, usually with a number behind
 * @param names of people
 * @param patterns of whole passwords
 */
record CommonWords(Set<String> whole, List<String> parts, List<String> names, List<Pattern> patterns) {
    /** A password of more words than that is no longer easily guessed, whatever they are. */
    private static final int MOST_PARTS = 3;
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Read when the first password is chosen, not when the program starts. */
    private static final class Read {
        static final CommonWords ALL = read();
    }

    static CommonWords all() {
        return Read.ALL;
    }

    private static CommonWords read() {
        YAMLMapper yaml = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        try (InputStream in = Objects.requireNonNull(CommonWords.class.getResourceAsStream("common-passwords.yaml"))) {
            return yaml.readValue(in, CommonWords.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Whether such a password is among the first that are tried. */
    boolean tell(String password) {
        String bare = bare(password);
        return whole.contains(bare)
                || patterns.stream().anyMatch(pattern -> pattern.matcher(bare).matches())
                || madeOf(letters(bare), Stream.concat(parts.stream(), names.stream()).collect(Collectors.toSet()));
    }

    /**
     * Whether it is made of someone's own names.
     *
     * @param own names as written, such as a person's, a school's
     */
    boolean tell(String password, Collection<String> own) {
        Set<String> words = own.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), SPACE.splitAsStream(name)))
                .map(name -> letters(bare(name)))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
        String letters = letters(bare(password));
        return words.contains(letters)
                || madeOf(letters, Stream.concat(parts.stream(), words.stream()).collect(Collectors.toSet()));
    }

    private static boolean madeOf(String letters, Set<String> words) {
        return !letters.isEmpty() && madeOf(letters, words, MOST_PARTS);
    }

    private static boolean madeOf(String letters, Set<String> words, int most) {
        return letters.isEmpty()
                || most > 0 && words.stream().anyMatch(word -> letters.startsWith(word)
                        && madeOf(letters.substring(word.length()), words, most - 1));
    }

    private static String bare(String text) {
        return SPACE.matcher(Plain.bare(text).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String letters(String bare) {
        return NO_LETTER.matcher(bare).replaceAll("");
    }
}
