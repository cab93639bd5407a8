package vn.caitien.app.improvement.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.plan.Header;
import vn.caitien.text.Plain;

/** The words of {@code standing.yaml}, which are told there. */
public record Standing(Bases bases, List<Duty> duties, List<String> organising, Recipients recipients, String closing) {
    public static final Standing WORDS = read();

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    /** What plans rest on, and how its lines begin. */
    public record Bases(List<String> titles, String opening, List<String> lines, List<String> kinds) {}

    /** What someone does, under a title. */
    public record Duty(String title, List<String> titles, List<String> lines) {}

    /** To whom plans go, what for, and how the last line begins. */
    public record Recipients(List<String> names, List<String> purposes, String last) {}

    /** Whether a section with that title says what the plan rests on. */
    public boolean rests(String title) {
        return holds(title, bases.titles());
    }

    /** Whether a section with that title is the one that says who does what. */
    public boolean organises(String title) {
        return holds(title, organising);
    }

    /** What is usual in a section with that title; empty where nothing is. */
    public Optional<Duty> duty(String title) {
        return duties.stream().filter(one -> holds(title, one.titles())).findFirst();
    }

    /**
     * The lines with what the head of the plan names in their places; without those of which it names nothing.
     *
     * @param school its name inside a sentence
     */
    public static List<String> filled(List<String> lines, Header header, String school) {
        return lines.stream().flatMap(line -> filled(line, header, school).stream()).toList();
    }

    /** The closing sentence made from kind, title and school; empty where one of them is not known. */
    public Optional<String> closing(Header header, String school) {
        return filled(closing, header, school);
    }

    /** The lines with more, before the line that stays last. */
    public List<String> with(List<String> lines, List<String> more) {
        List<String> all = new ArrayList<>(lines);
        boolean kept = !all.isEmpty() && all.getLast().replaceFirst("^\\W+", "").startsWith(recipients.last());
        all.addAll(kept ? all.size() - 1 : all.size(), more);
        return all;
    }

    private static Optional<String> filled(String line, Header header, String school) {
        StringBuilder filled = new StringBuilder();
        Matcher slot = SLOT.matcher(line);
        while (slot.find()) {
            String word = word(slot.group(1), header, school);
            if (word == null) {
                return Optional.empty();
            }
            slot.appendReplacement(filled, Matcher.quoteReplacement(word));
        }
        return Optional.of(slot.appendTail(filled).toString());
    }

    private static @Nullable String word(String name, Header header, String school) {
        return switch (name) {
            case "school" -> school;
            case "unit" -> header.place();
            case "year" -> years(header.schoolYear() != null ? header.schoolYear() : header.period());
            case "kind" -> header.documentType() == null ? null : sentence(header.documentType());
            case "title" -> header.title() == null ? null : begun(header.title());
            default -> throw new IllegalStateException(name);
        };
    }

    /** As papers write them: 2026 - 2027. */
    private static @Nullable String years(@Nullable String years) {
        return years == null ? null : years.replace("-", " - ");
    }

    private static String sentence(String words) {
        return begins(words.toLowerCase(Locale.ROOT));
    }

    private static String begins(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String begun(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private static boolean holds(String title, List<String> words) {
        String bare = " " + Plain.bare(title) + " ";
        return words.stream().anyMatch(word -> bare.contains(" " + word + " "));
    }

    private static Standing read() {
        try (InputStream in = Objects.requireNonNull(Standing.class.getResourceAsStream("standing.yaml"))) {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build().readValue(in, Standing.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
