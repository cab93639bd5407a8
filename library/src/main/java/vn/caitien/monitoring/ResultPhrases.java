package vn.caitien.monitoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.plan.Progress;

/** The sentences of {@code result-words.yaml}, each filled with what is known and carrying the figures it uses. */
record ResultPhrases(String unknown, Map<Progress, String> progress, Map<String, String> figures, Map<String, String> sentences) {
    static final ResultPhrases WORDS = read();
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /**
     * The sentence of that name.
     *
     * @param item the id of the item its figures are of; null for the whole plan
     */
    Sentence say(String name, Filling known, @Nullable String item) {
        String whole = OPTIONAL.matcher(Objects.requireNonNull(sentences.get(name), name)).replaceAll(part ->
                Matcher.quoteReplacement(PLACE.matcher(part.group(1)).results().allMatch(place -> known.of(place.group(1)) != null) ? part.group(1) : ""));
        List<Figure> used = new ArrayList<>();
        String text = PLACE.matcher(whole).replaceAll(place -> {
            String value = known.of(place.group(1));
            String figure = figures.get(place.group(1));
            if (value != null && figure != null) {
                used.add(new Figure(figure.replace("{name}", Objects.requireNonNullElse(known.of("name"), "")), value, item));
            }
            return Matcher.quoteReplacement(value == null ? unknown : value);
        });
        return new Sentence(text.strip(), used);
    }

    private static ResultPhrases read() {
        String name = "result-words.yaml";
        YAMLMapper yaml = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        try (InputStream in = Objects.requireNonNull(ResultPhrases.class.getResourceAsStream(name), name)) {
            return yaml.readValue(in, ResultPhrases.class);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
