package vn.caitien.app.school;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.text.Plain;

/**
 * How staff lists call their columns and posts: the data file {@code staff-columns.yaml}.
 *
 * @param columns phrases without accents by what the column holds
 * @param posts the same by post
 */
record StaffWords(Map<StaffColumn, List<String>> columns, Map<PostKind, List<String>> posts) {
    private static final StaffWords BUILT_IN = read();

    /** A post as a cell names it. */
    record Named(PostKind kind, Optional<String> words) {}

    static StaffWords builtIn() {
        return BUILT_IN;
    }

    /** What the column under that head holds; empty when that is not known. */
    Optional<StaffColumn> column(String head) {
        String bare = bare(head);
        return columns.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().filter(phrase -> names(bare, phrase))
                        .map(phrase -> Map.entry(phrase.length(), entry.getKey())))
                .max(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }

    /** The post a text begins with, and what it says besides; {@link PostKind#OTHER} with all of it where it is not known. */
    Named post(String text) {
        String bare = bare(text);
        return posts.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().filter(phrase -> (bare + " ").startsWith(phrase + " "))
                        .map(phrase -> Map.entry(phrase, entry.getKey())))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .map(entry -> new Named(entry.getValue(), rest(text, entry.getKey())))
                .orElseGet(() -> new Named(PostKind.OTHER, Optional.of(text)));
    }

    /** The words after as many as the phrase has. */
    private static Optional<String> rest(String text, String phrase) {
        String[] words = text.strip().split("[\\s.]+", phrase.split(" ").length + 1);
        String rest = words[words.length - 1].strip();
        return words.length > phrase.split(" ").length && !rest.isEmpty() ? Optional.of(rest) : Optional.empty();
    }

    private static boolean names(String head, String phrase) {
        return head.equals(phrase) || phrase.contains(" ") && (" " + head + " ").contains(" " + phrase + " ");
    }

    private static String bare(String text) {
        return Plain.bare(text).replaceAll("[^a-z0-9&-]+", " ").strip();
    }

    private static StaffWords read() {
        try (InputStream in = Objects.requireNonNull(StaffWords.class.getResourceAsStream("staff-columns.yaml"))) {
            return YAMLMapper.builder().enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE).build()
                    .readValue(in, StaffWords.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
