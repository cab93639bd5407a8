package vn.caitien.app.school.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.school.Refused;

/** Beside which field a refusal is told. */
final class Faults {
    private static final Map<String, List<String>> FIELDS = read();

    private Faults() {}

    /** The field of a form beside which a refusal is told; empty where it is about none of them. */
    static Optional<String> field(Refused refused, List<Field> fields) {
        return FIELDS.getOrDefault(refused.key(), List.of()).stream()
                .filter(name -> fields.stream().anyMatch(field -> field.name().equals(name))).findFirst();
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = Objects.requireNonNull(Refused.class.getResourceAsStream("refusal-fields.yaml"))) {
            return YAMLMapper.builder().build().readValue(in, new TypeReference<Map<String, List<String>>>() {});
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
