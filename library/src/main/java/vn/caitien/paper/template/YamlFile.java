package vn.caitien.paper.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * A mapping of a user's file, whose fields are taken out one by one; what does not fit is refused with its place.
 *
 * @param file its path within the folder
 * @param path of the mapping in the file with a full stop behind it; empty for the whole file
 */
record YamlFile(String file, String path, JsonNode node) {

    /** Reads a file; an empty one has no fields. */
    static YamlFile read(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try {
            JsonNode node = Yaml.MAPPER.readTree(Files.readAllBytes(file));
            boolean empty = node.isMissingNode() || node.isNull();
            return new YamlFile(name, "", empty ? Yaml.MAPPER.createObjectNode() : node).mapping();
        } catch (IOException unreadable) {
            throw new TemplateException(name, "", "unreadable", List.of());
        } catch (JacksonException notYaml) {
            int line = notYaml.getLocation() == null ? 0 : notYaml.getLocation().getLineNr();
            throw new TemplateException(name, "", "yaml", List.of(String.valueOf(line)));
        }
    }

    /** The names of its fields, all of them among those. */
    List<String> names(Set<String> known) {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw problem(name, "unknown", String.join(", ", known.stream().sorted().toList()));
            }
        }
        return List.copyOf(node.propertyNames());
    }

    boolean has(String name) {
        return !field(name).isNull();
    }

    YamlFile child(String name) {
        return new YamlFile(file, path + name + ".", field(name)).mapping();
    }

    /** The elements of a list, each as the mapping that has it under its name; none when the field is left out. */
    List<YamlFile> items(String name) {
        if (has(name) && !field(name).isArray()) {
            throw problem(name, "list");
        }
        return IntStream.range(0, field(name).size())
                .mapToObj(i -> new YamlFile(file, path, Yaml.MAPPER.createObjectNode()
                        .set(name + "[" + (i + 1) + "]", field(name).get(i))))
                .toList();
    }

    /** The name of its only field. */
    String only() {
        return node.propertyNames().iterator().next();
    }

    boolean isText(String name) {
        return field(name).isString();
    }

    boolean isTrue(String name) {
        if (has(name) && !field(name).isBoolean()) {
            throw problem(name, "truth");
        }
        return has(name) && field(name).booleanValue();
    }

    double number(String name) {
        if (!field(name).isNumber()) {
            throw problem(name, "number");
        }
        return field(name).doubleValue();
    }

    /** A text or a number as a text; null when the field is left out. */
    @Nullable String textIfAny(String name) {
        if (has(name) && !field(name).isValueNode()) {
            throw problem(name, "text");
        }
        return has(name) ? field(name).asString() : null;
    }

    String text(String name) {
        String text = textIfAny(name);
        if (text == null || text.isBlank()) {
            throw problem(name, "text");
        }
        return text;
    }

    String oneOf(String name, List<String> values) {
        if (!values.contains(text(name))) {
            throw problem(name, "choice", text(name), String.join(", ", values));
        }
        return text(name);
    }

    TemplateException problem(String name, String key, String... values) {
        return new TemplateException(file, path + name, key, List.of(values));
    }

    private YamlFile mapping() {
        if (!node.isObject()) {
            throw new TemplateException(file, path.replaceFirst("\\.$", ""), "mapping", List.of());
        }
        return this;
    }

    private JsonNode field(String name) {
        JsonNode field = node.get(name);
        return field == null ? NullNode.getInstance() : field;
    }
}
