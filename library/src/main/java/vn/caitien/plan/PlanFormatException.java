package vn.caitien.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A text that is no plan in the interchange format; the message is one line and begins with the place in the JSON. */
public final class PlanFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;
    private final transient List<String> values;

    /** @param problem a name of format-problems.yaml, whose places the values fill */
    PlanFormatException(String path, String problem, String... values) {
        super(problem + " " + List.of(values));
        this.path = path;
        this.problem = problem;
        this.values = List.of(values);
    }

    /** Where in the JSON, e.g. {@code rows[3].normalised.costs[0].per}; empty for the text as a whole. */
    public String path() {
        return path;
    }

    /** Place and problem in English, on one line. */
    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }

    /** Place and problem on one line; every language but English is answered in Vietnamese. */
    public String in(Locale language) {
        String words = Words.ALL.get(problem).get(language.getLanguage().equals("en") ? "en" : "vi").asString();
        for (int i = 0; i < values.size(); i++) {
            words = words.replace("{" + i + "}", values.get(i));
        }
        return (path.isEmpty() ? "" : path + ": ") + words.replaceAll("\\s+", " ").strip();
    }

    /** Read when the first one is said. */
    private static final class Words {
        static final JsonNode ALL = read("/vn/caitien/plan/format-problems.yaml");

        private static JsonNode read(String path) {
            try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(path), path)) {
                return new YAMLMapper().readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }
    }
}
