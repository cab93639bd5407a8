package vn.caitien.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one mapping, taken out one by one; every way of taking one refuses what does not fit, and
 * {@link #done} refuses what nobody took. Each refusal is a {@link CatalogueException} with the line.
 */
final class Fields {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    final String file;
    private final Node.Fields node;
    private final Set<String> taken = new HashSet<>();

    private Fields(String file, Node.Fields node) {
        this.file = file;
        this.node = node;
    }

    static Fields of(String file, Node node) {
        if (node instanceof Node.Fields fields) {
            return new Fields(file, fields);
        }
        throw new CatalogueException(file, node.line(), new Message("file.not-fields"));
    }

    Node.Fields node() {
        return node;
    }

    Set<String> names() {
        return node.all().keySet();
    }

    /** The line of a field, or of the whole where the field is missing. */
    int line(String name) {
        Node field = node.all().get(name);
        return field == null ? node.line() : field.line();
    }

    String text(String name) {
        return asText(name, required(name));
    }

    /** A text, or null where the file says null; the field itself must be there. */
    @Nullable String textOrNull(String name) {
        Node field = required(name);
        return field instanceof Node.Nothing ? null : asText(name, field);
    }

    /** A text, or null where the field is left out. */
    @Nullable String textIfAny(String name) {
        return has(name) ? text(name) : null;
    }

    int whole(String name) {
        Node field = required(name);
        if (field instanceof Node.Figures number && WHOLE.matcher(number.digits()).matches()) {
            return Integer.parseInt(number.digits());
        }
        throw problem(name, "field.not-whole");
    }

    BigDecimal number(String name) {
        if (required(name) instanceof Node.Figures number) {
            try {
                return new BigDecimal(number.digits());
            } catch (NumberFormatException notDecimal) {
                throw problem(name, "field.not-number");
            }
        }
        throw problem(name, "field.not-number");
    }

    boolean truth(String name) {
        if (required(name) instanceof Node.Truth truth) {
            return truth.value();
        }
        throw problem(name, "field.not-truth");
    }

    /** False where the field is left out. */
    boolean truthIfAny(String name) {
        return has(name) && truth(name);
    }

    LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException notDate) {
            throw problem(name, "field.not-date");
        }
    }

    @Nullable LocalDate dateOrNull(String name) {
        return required(name) instanceof Node.Nothing ? null : date(name);
    }

    /** One of a few values, by the name it has in the file. */
    <T> T oneOf(String name, Map<String, T> values) {
        T value = values.get(text(name));
        if (value == null) {
            throw new CatalogueException(file, line(name), new Message("field.no-such-value")
                    .with("field", name)
                    .with("value", text(name))
                    .with("allowed", String.join(", ", values.keySet())));
        }
        return value;
    }

    List<String> texts(String name) {
        return items(name).stream().map(item -> asText(name, item)).toList();
    }

    List<String> textsIfAny(String name) {
        return has(name) ? texts(name) : List.of();
    }

    List<SchoolType> schoolTypes(String name) {
        return items(name).stream()
                .map(item -> SchoolType.of(asText(name, item))
                        .orElseThrow(() -> new CatalogueException(file, item.line(), new Message("field.no-school-type")
                                .with("value", asText(name, item)))))
                .toList();
    }

    Map<String, String> wordsIfAny(String name) {
        Map<String, String> words = new LinkedHashMap<>();
        if (has(name)) {
            Fields child = child(name);
            child.names().forEach(key -> words.put(key, child.text(key)));
        }
        return words;
    }

    Fields child(String name) {
        return of(file, required(name));
    }

    /** Every element of a list, with nothing left over in any. */
    <T> List<T> each(String name, Function<Fields, T> reader) {
        return items(name).stream().map(item -> whole(of(file, item), reader)).toList();
    }

    <T> List<T> eachIfAny(String name, Function<Fields, T> reader) {
        return has(name) ? each(name, reader) : List.of();
    }

    private static <T> T whole(Fields fields, Function<Fields, T> reader) {
        T value = reader.apply(fields);
        fields.done();
        return value;
    }

    /** Refuses fields that nobody took. */
    void done() {
        for (String name : names()) {
            if (!taken.contains(name)) {
                throw problem(name, "field.unknown");
            }
        }
    }

    boolean has(String name) {
        return node.all().containsKey(name);
    }

    CatalogueException problem(String name, String key) {
        return new CatalogueException(file, line(name), new Message(key).with("field", name));
    }

    private List<Node> items(String name) {
        if (required(name) instanceof Node.Items items) {
            return items.all();
        }
        throw problem(name, "field.not-list");
    }

    private Node required(String name) {
        taken.add(name);
        Node field = node.all().get(name);
        if (field == null) {
            throw problem(name, "field.missing");
        }
        return field;
    }

    private String asText(String name, Node field) {
        if (!(field instanceof Node.Text text)) {
            throw new CatalogueException(file, field.line(), new Message("field.not-text").with("field", name));
        }
        if (text.value().isBlank()) {
            throw new CatalogueException(file, field.line(), new Message("field.blank").with("field", name));
        }
        return text.value();
    }
}
