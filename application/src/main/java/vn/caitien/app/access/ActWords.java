package vn.caitien.app.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.trail.Act;

/** Puts what was done into words, whichever module wrote it down. */
final class ActWords {
    /** Under which keys the words of a detail stand, by its name; others are read as they were written. */
    private static final Map<String, List<String>> NAMED = Map.of(
            "role", List.of("access.role.", "school.role."),
            "roles", List.of("access.role."),
            "post", List.of("school.post."));

    private ActWords() {}

    /** Such as "lập năm học 2026–2027"; an act of a kind nobody knows any more is told of by its kind. */
    static String of(Texts texts, Act act) {
        Object[] values = act.details().entrySet().stream()
                .map(detail -> value(texts, detail.getKey(), detail.getValue())).toArray();
        return texts.maybe("trail." + act.kind(), values).orElseGet(() -> texts.say("record.unknown", act.kind()));
    }

    private static Object value(Texts texts, String name, String written) {
        if (written.isEmpty()) {
            return texts.say("record.not-known");
        }
        if (NAMED.containsKey(name)) {
            return Arrays.stream(written.split(",")).map(word -> named(texts, name, word)).collect(Collectors.joining(", "));
        }
        return day(written).<Object>map(day -> day).orElse(written);
    }

    private static String named(Texts texts, String name, String word) {
        return Objects.requireNonNull(NAMED.get(name)).stream().map(keys -> texts.maybe(keys + word))
                .flatMap(Optional::stream).findFirst().orElse(word);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
