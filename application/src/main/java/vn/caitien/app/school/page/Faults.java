package vn.caitien.app.school.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.school.Refused;

/** What is wrong with the fields of a form that was sent: each told beside its own. */
final class Faults {
    private static final Map<String, List<String>> FIELDS = read();

    private Faults() {}

    /** What can be told before anything is tried, all of it at once: keys of refusals by the names of fields. */
    static Map<String, String> of(List<Field> fields) {
        Map<String, String> faults = new LinkedHashMap<>();
        fields.forEach(field -> fault(field).ifPresent(key -> faults.put(field.name(), key)));
        return faults;
    }

    /** The field of a form beside which a refusal is told; empty where it is about none of them. */
    static Optional<String> field(Refused refused, List<Field> fields) {
        return FIELDS.getOrDefault(refused.key(), List.of()).stream()
                .filter(name -> fields.stream().anyMatch(field -> field.name().equals(name))).findFirst();
    }

    private static Optional<String> fault(Field field) {
        String value = field.value().strip();
        return switch (field.kind()) {
            case DATE -> value.isEmpty() && !field.required() || isDay(value) ? Optional.empty() : Optional.of("no-day");
            case SELECT, PICK -> isChosen(field, value) ? Optional.empty() : Optional.of("no-choice");
            case TEXT, PAPER -> value.isEmpty() && field.required() ? Optional.of("empty") : Optional.empty();
            case MANY -> value.isEmpty() && field.required() ? Optional.of("no-choice") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isChosen(Field field, String value) {
        return value.isEmpty() ? !field.required() : field.options().stream().anyMatch(option -> option.value().equals(value));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = Objects.requireNonNull(Refused.class.getResourceAsStream("refusal-fields.yaml"))) {
            return YAMLMapper.builder().build().readValue(in, new TypeReference<Map<String, List<String>>>() {});
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
