package vn.caitien.app.school;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;

/**
 * A file of days that were set, by school years: under {@code "2026-2027"} a list of entries with {@code day}, {@code what},
 * {@code document}, and where one likes {@code what-en} and {@code before}.
 *
 * @param name for people
 */
record SetDaysFile(String name, String text) {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final Set<String> FIELDS = Set.of("day", "what", "what-en", "document", "before");
    private static final int LONGEST = 200;

    /** What comes with the program. */
    static SetDaysFile builtIn() {
        try (InputStream in = Objects.requireNonNull(SetDaysFile.class.getResourceAsStream("year-days.yaml"))) {
            return new SetDaysFile("year-days.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** @throws StartRefused when it cannot be read as UTF-8 text */
    static SetDaysFile of(Path file) {
        try {
            return new SetDaysFile(file.toString(), Files.readString(file));
        } catch (IOException wrong) {
            throw new StartRefused(wrong, Reason.YEAR_DAYS_UNREADABLE, file);
        }
    }

    /** @throws StartRefused when it is no such file, or an entry is wrong: it names the first such entry */
    List<SetDay> days() {
        JsonNode years = tree();
        List<SetDay> days = new ArrayList<>();
        for (Map.Entry<String, JsonNode> year : years.properties()) {
            Matcher label = YEAR.matcher(year.getKey());
            if (!label.matches() || Integer.parseInt(label.group(2)) != Integer.parseInt(label.group(1)) + 1 || !year.getValue().isArray()) {
                throw wrong(year.getKey(), 0, year.getKey());
            }
            int at = 0;
            for (JsonNode entry : year.getValue()) {
                days.add(new Entry(this, year.getKey(), Integer.parseInt(label.group(1)), ++at, entry).day());
            }
        }
        return days;
    }

    private JsonNode tree() {
        try {
            JsonNode tree = YAMLMapper.shared().readTree(text);
            if (tree.isObject()) {
                return tree;
            }
            throw new StartRefused(Reason.YEAR_DAYS_UNREADABLE, name);
        } catch (JacksonException wrong) {
            throw new StartRefused(wrong, Reason.YEAR_DAYS_UNREADABLE, name);
        }
    }

    private StartRefused wrong(String year, int at, String what) {
        return new StartRefused(Reason.YEAR_DAYS_WRONG, name, year, Integer.toString(at), what);
    }

    /** One entry. @param at from 1, within its year */
    private record Entry(SetDaysFile file, String year, int first, int at, JsonNode node) {
        SetDay day() {
            if (!node.isObject()) {
                throw file.wrong(year, at, node.toString());
            }
            node.propertyNames().stream().filter(name -> !FIELDS.contains(name)).findFirst().ifPresent(unknown -> {
                throw file.wrong(year, at, unknown);
            });
            String before = text("before");
            if (before != null && !Set.of("true", "false").contains(before)) {
                throw file.wrong(year, at, "before: " + before);
            }
            return new SetDay(date(), Boolean.parseBoolean(before), line("what"), node.has("what-en") ? line("what-en") : null, line("document"));
        }

        private LocalDate date() {
            String written = Objects.requireNonNullElse(text("day"), "");
            try {
                LocalDate day = LocalDate.parse(written);
                if (day.getYear() == first || day.getYear() == first + 1) {
                    return day;
                }
            } catch (DateTimeException none) {
                throw file.wrong(year, at, "day: " + written);
            }
            throw file.wrong(year, at, "day: " + written);
        }

        private String line(String field) {
            String written = Objects.requireNonNullElse(text(field), "").strip();
            if (written.isEmpty() || written.length() > LONGEST || written.chars().anyMatch(Character::isISOControl)) {
                throw file.wrong(year, at, field + ": " + written.lines().findFirst().orElse(""));
            }
            return written;
        }

        private @Nullable String text(String field) {
            JsonNode value = node.get(field);
            return value == null || value.isNull() || value.isContainer() ? null : value.asString();
        }
    }
}
