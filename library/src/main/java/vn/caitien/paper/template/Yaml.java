package vn.caitien.paper.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The data files of papers. */
final class Yaml {
    static final YAMLMapper MAPPER =
            YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Yaml() {}

    /** A file that comes with CaiTien. */
    static <T> T ours(String file, Class<T> type) {
        String path = "/vn/caitien/paper/" + file;
        try (InputStream in = Objects.requireNonNull(Yaml.class.getResourceAsStream(path), path)) {
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static <T> T value(JsonNode node, Class<T> type) {
        return MAPPER.treeToValue(node, type);
    }

    /** A number as people write it: {@code 20}, not {@code 20.0}. */
    static String shown(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
