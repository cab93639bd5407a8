package vn.caitien.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML into nodes. Only the stream of tokens is used: binding to classes would double the start-up time. */
final class NodeReader {
    private static final YAMLFactory YAML =
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final String file;
    private final JsonParser parser;

    private NodeReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads the one document of a file.
     *
     * @param file its name, for messages
     * @throws CatalogueException when it is not UTF-8, not YAML, or has more or less than one document
     */
    static Node read(String file, byte[] bytes) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text(file, bytes))) {
            if (parser.nextToken() == null) {
                throw new CatalogueException(file, 1, new Message("file.empty"));
            }
            Node node = new NodeReader(file, parser).node();
            if (parser.nextToken() != null) {
                throw new CatalogueException(
                        file, parser.currentTokenLocation().getLineNr(), new Message("file.several-documents"));
            }
            return node;
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr());
            throw new CatalogueException(file, line, new Message("file.broken").with("reason", problem(broken)));
        }
    }

    /** The parser first says where it was, then what is wrong; the indented lines quote the file. */
    private static String problem(JacksonException broken) {
        return broken.getOriginalMessage().lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .reduce((before, last) -> last)
                .orElse("");
    }

    private static String text(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Normalizer.normalize(text.startsWith("\ufeff") ? text.substring(1) : text, Normalizer.Form.NFC);
        } catch (CharacterCodingException notUtf8) {
            throw new CatalogueException(file, 1, new Message("file.not-utf8"));
        }
    }

    private Node node() {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(line);
            case START_ARRAY -> items(line);
            case VALUE_STRING -> text(line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Figures(line, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Truth(line, parser.getBooleanValue());
            case VALUE_NULL -> new Node.Nothing(line);
            default -> throw new CatalogueException(
                    file, line, new Message("file.broken").with("reason", parser.currentToken().name()));
        };
    }

    private Node text(int line) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new CatalogueException(file, line, new Message("file.alias").with("name", parser.getString()));
        }
        return new Node.Text(line, parser.getString());
    }

    private Node fields(int line) {
        Map<String, Node> all = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            all.put(name, node());
        }
        return new Node.Fields(line, all);
    }

    private Node items(int line) {
        List<Node> all = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(node());
        }
        return new Node.Items(line, all);
    }
}
