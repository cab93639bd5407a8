package vn.caitien.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A node of a JSON text together with its path, read strictly. A field that is null counts as absent. */
record JsonPlace(JsonNode node, String path) {
    /** Reads a value from its place. */
    interface Reading<T> {
        T from(JsonPlace place) throws PlanFormatException;
    }

    /** This place as an object that has no other fields than these. */
    JsonPlace with(Set<String> names) throws PlanFormatException {
        object();
        for (String name : node.propertyNames()) {
            if (!names.contains(name)) {
                throw new PlanFormatException(below(name), "unknown",
                        names.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        return this;
    }

    /** The value of a field; null when it is absent. */
    <T> @Nullable T get(String name, Reading<T> reading) throws PlanFormatException {
        JsonPlace field = field(name);
        return field == null ? null : reading.from(field);
    }

    <T> T require(String name, Reading<T> reading) throws PlanFormatException {
        T value = get(name, reading);
        if (value == null) {
            throw new PlanFormatException(below(name), "missing");
        }
        return value;
    }

    /** The list in a field; empty when it is absent. */
    <T> List<T> list(String name, Reading<T> reading) throws PlanFormatException {
        JsonPlace field = field(name);
        return field == null ? List.of() : field.items(reading);
    }

    <T> Map<String, T> map(String name, Reading<T> reading) throws PlanFormatException {
        JsonPlace field = field(name);
        if (field == null) {
            return Map.of();
        }
        field.object();
        Map<String, T> values = new TreeMap<>();
        for (String key : field.node.propertyNames()) {
            values.put(key, field.require(key, reading));
        }
        return values;
    }

    <T> List<T> items(Reading<T> reading) throws PlanFormatException {
        if (!node.isArray()) {
            throw wrong("list");
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            values.add(reading.from(new JsonPlace(node.get(i), path + "[" + i + "]")));
        }
        return values;
    }

    String text() throws PlanFormatException {
        if (!node.isString()) {
            throw wrong("text");
        }
        return node.stringValue();
    }

    /** The text; null when it is blank. */
    @Nullable String filled() throws PlanFormatException {
        String text = text();
        return text.isBlank() ? null : text;
    }

    String matching(Pattern pattern, String problem) throws PlanFormatException {
        String text = text();
        if (!pattern.matcher(text).matches()) {
            throw wrong(problem);
        }
        return text;
    }

    int whole(int least, int most) throws PlanFormatException {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            String from = String.valueOf(least);
            throw most == Integer.MAX_VALUE ? wrong("from", from) : wrong("between", from, String.valueOf(most));
        }
        return node.intValue();
    }

    long amount() throws PlanFormatException {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw wrong("amount");
        }
        return node.longValue();
    }

    double number() throws PlanFormatException {
        if (!node.isNumber()) {
            throw wrong("number");
        }
        return node.doubleValue();
    }

    <E extends Enum<E>> E choice(Class<E> type) throws PlanFormatException {
        return JsonNames.find(type, text()).orElseThrow(() -> wrong("choice",
                Arrays.stream(type.getEnumConstants()).map(JsonNames::of).collect(Collectors.joining(", "))));
    }

    /** The complaint that something else stands here than what is wanted; {@code problem} is of format-problems.yaml. */
    PlanFormatException wrong(String problem, String... wanted) {
        String found = node.toString();
        String shown = found.length() <= 40 ? found : found.substring(0, 40) + "…";
        return new PlanFormatException(path, problem,
                Stream.concat(Stream.of(shown), Arrays.stream(wanted)).toArray(String[]::new));
    }

    private void object() throws PlanFormatException {
        if (!node.isObject()) {
            throw wrong("object");
        }
    }

    private @Nullable JsonPlace field(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : new JsonPlace(value, below(name));
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
