package vn.caitien.paper.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The headings of a form, from its data file.
 *
 * @param title of the file, where the plan has none
 * @param kind of document, where the plan names none
 * @param kindSign what stands for it in a document's number
 * @param standard how a standard is named; {@code %s} is its number
 * @param criterion how a criterion is named
 * @param progress words for how far an item is, by its name in interchange JSON; empty where the form does not ask
 * @param reviews the moments the form asks for a review at
 * @param sections in their order
 * @param tables by name
 */
record FormFile(String title, String kind, String kindSign, String standard, String criterion,
        Map<String, String> progress, List<String> reviews, List<FormSection> sections, Map<String, FormTable> tables) {

    FormFile {
        progress = progress == null ? Map.of() : Map.copyOf(progress);
        reviews = reviews == null ? List.of() : List.copyOf(reviews);
    }

    /**
     * A section of the form.
     *
     * @param words that tell it by its title
     * @param tables that stand in it
     */
    record FormSection(String number, String title, List<String> words, List<String> tables) {
        FormSection {
            words = List.copyOf(words);
            tables = tables == null ? List.of() : List.copyOf(tables);
        }
    }

    /**
     * A table of the form.
     *
     * @param numbers how the columns are numbered under their titles; null when they are not
     */
    record FormTable(String name, @Nullable String numbers, List<FormColumn> columns) {}

    /**
     * A column.
     *
     * @param field of the plan that stands in it
     * @param share of the width
     * @param empty whether nothing is asked for where the plan has nothing
     */
    record FormColumn(String title, String field, int share, boolean empty, boolean centred) {}

    /** The file of that name in the forms' folder. */
    static FormFile read(String name) {
        return read(name, FormFile.class);
    }

    static <T> T read(String name, Class<T> type) {
        YAMLMapper yaml = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
        String path = "/vn/caitien/paper/forms/" + name;
        try (InputStream in = Objects.requireNonNull(FormFile.class.getResourceAsStream(path), path)) {
            return yaml.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
