package vn.caitien.paper.template;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A template that is refused: which file, which field, and what is wrong with it. */
public final class TemplateException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String field;
    private final String problem;
    private final transient List<String> values;

    TemplateException(String file, String field, String problem, List<String> values) {
        super(problem + " " + values);
        this.file = file;
        this.field = field;
        this.problem = problem;
        this.values = List.copyOf(values);
    }

    /** The file, by its path within the folder; the folder itself when that is what cannot be read. */
    public String file() {
        return file;
    }

    /** The path of the field in the file, e.g. {@code margins.left}; empty for the file as a whole. */
    public String field() {
        return field;
    }

    /** File, field and what is wrong, in English, on one line. */
    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }

    /** File, field and what is wrong on one line; every language but English is answered in Vietnamese. */
    public String in(Locale language) {
        String words = Words.ALL.get(problem).get(language.getLanguage().equals("en") ? "en" : "vi").asString();
        for (int i = 0; i < values.size(); i++) {
            words = words.replace("{" + i + "}", values.get(i));
        }
        return file + (field.isEmpty() ? "" : ", " + field) + ": " + words;
    }

    /** Read when the first one is said. */
    private static final class Words {
        static final JsonNode ALL = Yaml.ours("template-problems.yaml", JsonNode.class);
    }
}
