package vn.caitien.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the data files of words beside this package. */
final class MoneyYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private MoneyYaml() {}

    static <T> T read(String name, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(MoneyYaml.class.getResourceAsStream(name), name)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The words of a file of the user's own; wrong ones throw Jackson's exception with line and column. */
    static <T> T read(InputStream in, Class<T> type) {
        return YAML.readValue(in, type);
    }
}
