package vn.caitien.intake.labelling;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * {@code content.yaml}: what the cells of each column tend to say.
 *
 * @param shapes patterns by where they are looked for and name
 * @param labels by their names
 */
record ContentFile(Map<Place, Map<String, String>> shapes, Map<String, Column> labels) {
    static final ContentFile STANDARD = read();

    private static final String FILE = "/vn/caitien/intake/content.yaml";

    /** Where shapes are looked for: at the beginning of a text, in a text with a figure, in any. */
    enum Place {
        @JsonProperty("beginning") BEGINNING, @JsonProperty("figure") FIGURE, @JsonProperty("anywhere") ANYWHERE
    }

    /**
     * A column.
     *
     * @param length typical number of characters
     * @param empty share of empty cells
     * @param shapes weights by name; those absent weigh nothing
     * @param phrases weights by words; those absent weigh nothing
     */
    record Column(double length, double empty, Map<String, Double> shapes, Map<String, Double> phrases) {
        Column {
            shapes = Objects.requireNonNullElse(shapes, Map.of());
            phrases = Objects.requireNonNullElse(phrases, Map.of());
        }
    }

    private static ContentFile read() {
        try (InputStream in = Objects.requireNonNull(ContentFile.class.getResourceAsStream(FILE), FILE)) {
            return new YAMLMapper().readValue(in, ContentFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
