package vn.caitien.app.platform.page.parts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, with everything said about it tied to it.
 *
 * @param name under which it is sent, once in a form; also its id
 * @param value what stands in it; of {@link Kind#MANY} all that is chosen, parted by commas
 * @param hint what to write, before one writes
 * @param error what is wrong, after one sent it
 * @param autocomplete what a browser may fill in, by the word HTML has for it
 * @param options to choose from, for {@link Kind#SELECT}, {@link Kind#PICK} and {@link Kind#MANY}; of {@link Kind#NAME} what is
 *     proposed while one types, by its words
 */
public record Field(
        String name, String label, String value, Kind kind, @Nullable String hint, @Nullable String error,
        @Nullable Reading reading, boolean required, @Nullable String autocomplete, List<Option> options) {

    /** What is written in a field, and how. */
    public enum Kind {
        TEXT,
        /** Official words: they will be printed, and stand in serif. */
        PAPER,
        AREA,
        EMAIL,
        TEL,
        PASSWORD,
        DATE,
        NUMBER,
        FILE,
        CHECKBOX,
        SELECT,
        /** One of a few, as large as a thumb. */
        PICK,
        /** Any of them, each with a box to tick. */
        MANY,
        /** Somebody, by name: one is proposed while one types, and any other may be written. */
        NAME;

        /** As HTML calls it. */
        public String type() {
            return this == PAPER || this == NAME ? "text" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** A field with a label and a value, and nothing else said. */
    public static Field of(Kind kind, String name, String label, String value) {
        return new Field(name, label, value, kind, null, null, null, false, null, List.of());
    }

    public static Field text(String name, String label, String value) {
        return of(Kind.TEXT, name, label, value);
    }

    public Field hint(String words) {
        return new Field(name, label, value, kind, words, error, reading, required, autocomplete, options);
    }

    /** @param words null when nothing is wrong */
    public Field error(@Nullable String words) {
        return new Field(name, label, value, kind, hint, words, reading, required, autocomplete, options);
    }

    public Field reading(Reading read) {
        return new Field(name, label, value, kind, hint, error, read, required, autocomplete, options);
    }

    /** It must be filled. */
    public Field must() {
        return new Field(name, label, value, kind, hint, error, reading, true, autocomplete, options);
    }

    public Field autocomplete(String word) {
        return new Field(name, label, value, kind, hint, error, reading, required, word, options);
    }

    public Field options(List<Option> choices) {
        return new Field(name, label, value, kind, hint, error, reading, required, autocomplete, choices);
    }

    /** What may be wrong with a value, whatever the field is about. */
    public enum Fault {
        NO_DAY,
        NO_CHOICE,
        EMPTY;

        /** In message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is wrong with its value for a field of its kind; empty where nothing is. */
    public Optional<Fault> fault() {
        String said = value.strip();
        return switch (kind) {
            case DATE -> said.isEmpty() && !required || isDay(said) ? Optional.empty() : Optional.of(Fault.NO_DAY);
            case SELECT, PICK -> isChosen(said) ? Optional.empty() : Optional.of(Fault.NO_CHOICE);
            case TEXT, PAPER, NAME -> said.isEmpty() && required ? Optional.of(Fault.EMPTY) : Optional.empty();
            case MANY -> said.isEmpty() && required ? Optional.of(Fault.NO_CHOICE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean isChosen(String said) {
        return said.isEmpty() ? !required : options.stream().anyMatch(option -> option.value().equals(said));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }

    /** Whether that one of {@link Kind#MANY} is chosen. */
    public boolean chosen(Option option) {
        return Arrays.asList(value.split(",")).contains(option.value());
    }

    /** The ids of what is said about it, for {@code aria-describedby}; null where nothing is. */
    public @Nullable String described() {
        String ids = Stream.of(id("hint", hint), id("error", error), id("reading", reading))
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    private Optional<String> id(String part, @Nullable Object said) {
        return said == null ? Optional.empty() : Optional.of(name + "-" + part);
    }
}
