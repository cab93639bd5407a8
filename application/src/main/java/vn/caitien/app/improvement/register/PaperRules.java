package vn.caitien.app.improvement.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What papers are called and how their signs are made: the data file {@code papers.yaml}.
 *
 * @param kinds names by language, by the letters of the kind
 * @param plan the kind improvement plans are of
 * @param kept how lines of recipients begin that say where a copy is kept
 */
record PaperRules(Map<String, Map<String, String>> kinds, String plan, Sign sign, String kept) {
    static final PaperRules BUILT_IN = read();

    /** @param without words that are left out */
    record Sign(List<String> without, Map<String, String> shortened) {}

    /** The sign of papers of that kind where no earlier one tells it. */
    String sign(String kind, String school) {
        String name = " " + school.strip().toLowerCase(Locale.ROOT) + " ";
        for (String left : sign.without()) {
            name = name.replace(" " + left + " ", " ");
        }
        for (String whole : sign.shortened().keySet().stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
            name = name.replace(" " + whole + " ", " =" + sign.shortened().get(whole) + " ");
        }
        String letters = Stream.of(name.strip().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> word.startsWith("=") ? word.substring(1) : word.substring(0, 1).toUpperCase(Locale.ROOT))
                .filter(word -> Character.isLetterOrDigit(word.charAt(0))).collect(Collectors.joining());
        return letters.isEmpty() ? kind : kind + "-" + letters;
    }

    /** What a kind is called; its letters where it is none of these. */
    String name(String kind, String language) {
        return Optional.ofNullable(kinds.get(kind)).map(names -> names.get(language)).orElse(kind);
    }

    /** Those of printed recipients who get a copy. */
    List<String> sendable(List<String> recipients) {
        return recipients.stream().filter(line -> !line.strip().toLowerCase(Locale.ROOT).startsWith(kept)).toList();
    }

    private static PaperRules read() {
        try (InputStream in = Objects.requireNonNull(PaperRules.class.getResourceAsStream("papers.yaml"))) {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()
                    .readValue(in, PaperRules.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
