package vn.caitien.catalogue;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes circulars as JSON in the shape of their data files; what is written can be read as such a file again. */
public final class CatalogueJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String APPENDICES = "appendices";

    private final Catalogues catalogues;

    /** @param catalogues the ones whose circulars are written */
    public CatalogueJson(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /**
     * A circular as one JSON object.
     *
     * @param only restricts the appendices to those for that type of school; null for all
     * @throws IllegalArgumentException when the circular is not one of the catalogues
     */
    public String of(Circular circular, @Nullable SchoolType only) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            write(json, circular, only);
        }
        return text.toString();
    }

    /** Circulars as one JSON array; those without an appendix for the type of school are left out. See {@link #of}. */
    public String all(List<Circular> circulars, @Nullable SchoolType only) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            json.writeStartArray();
            circulars.stream()
                    .filter(circular -> only == null || circular.appendixFor(only).isPresent())
                    .forEach(circular -> write(json, circular, only));
            json.writeEndArray();
        }
        return text.toString();
    }

    private void write(JsonGenerator json, Circular circular, @Nullable SchoolType only) {
        CircularFile file = catalogues.file(circular)
                .orElseThrow(() -> new IllegalArgumentException(circular.id() + " is not of these catalogues"));
        json.writeStartObject();
        file.nodes().all().forEach((name, node) -> {
            json.writeName(name);
            write(json, name.equals(APPENDICES) && only != null ? restricted(circular, (Node.Items) node, only) : node);
        });
        json.writeEndObject();
    }

    private static Node restricted(Circular circular, Node.Items appendices, SchoolType only) {
        List<Appendix> all = circular.appendices();
        return new Node.Items(appendices.line(), IntStream.range(0, all.size())
                .filter(at -> all.get(at).schoolTypes().contains(only))
                .mapToObj(appendices.all()::get)
                .toList());
    }

    private static void write(JsonGenerator json, Node node) {
        switch (node) {
            case Node.Text text -> json.writeString(text.value());
            case Node.Figures figures -> json.writeNumber(figures.digits());
            case Node.Truth truth -> json.writeBoolean(truth.value());
            case Node.Nothing nothing -> json.writeNull();
            case Node.Items items -> {
                json.writeStartArray();
                items.all().forEach(item -> write(json, item));
                json.writeEndArray();
            }
            case Node.Fields fields -> {
                json.writeStartObject();
                for (Map.Entry<String, Node> field : fields.all().entrySet()) {
                    json.writeName(field.getKey());
                    write(json, field.getValue());
                }
                json.writeEndObject();
            }
        }
    }

    private static JsonGenerator generator(Writer to) {
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        return JSON.createGenerator(pretty, to);
    }
}
