package vn.caitien.check.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Rules that belong together.
 *
 * @param name of its data file
 * @param texts what its rules say, by id, in the order of the file
 */
public record Family(String name, List<Rule> rules, Map<String, RuleText> texts) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Family {
        rules = List.copyOf(rules);
    }

    /**
     * The rules with the texts of the file of that name, {@code NAME.yaml} in the resources of this module.
     *
     * @throws IllegalStateException when a rule has no text or a text no rule
     */
    public static Family of(String name, List<? extends Rule> rules) {
        Map<String, RuleText> texts = read("/vn/caitien/check/" + name + ".yaml", new TypeReference<>() {});
        List<String> ids = rules.stream().map(Rule::id).toList();
        if (!List.copyOf(texts.keySet()).equals(ids)) {
            throw new IllegalStateException(name + ": rules " + ids + ", texts of " + texts.keySet());
        }
        return new Family(name, List.copyOf(rules), texts);
    }

    /** A data file of this module. */
    public static <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = Objects.requireNonNull(Family.class.getResourceAsStream(file), file)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
