package vn.caitien.app.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.app.platform.Today;
import vn.caitien.app.trail.Excerpt;
import vn.caitien.app.trail.KindGroups;

/**
 * What is looked for in a record, as the address of the page says; what cannot be understood is not looked for.
 *
 * @param person the id of an account; empty for anyone
 * @param about the name of a group of kinds; empty for every kind
 * @param from the first day; empty for the beginning
 * @param to the last day; empty for today
 * @param before the number of the entry the page before ended with; 0 for the newest
 */
record RecordQuery(String person, String about, String from, String to, long before) {
    /** How many entries stand on a page. */
    static final int ROWS = 50;

    /** With one more than are shown, which tells whether there is a page after. */
    Excerpt excerpt(boolean ofSchool) {
        return new Excerpt(
                RoleForm.day(from).map(RecordQuery::begin).orElse(Excerpt.BEGINNING),
                RoleForm.day(to).map(day -> begin(day.plusDays(1))).orElse(Excerpt.END),
                who().orElse(null), KindGroups.builtIn().kinds(ofSchool, about),
                before > 0 ? before : Long.MAX_VALUE, ROWS + 1);
    }

    Optional<UUID> who() {
        try {
            return person.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(person));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whether only a part is looked for. */
    boolean narrow() {
        return !(person + about + from + to).isEmpty();
    }

    /** The address of the page after, or of the newest for 0. */
    String at(String base, long number) {
        List<String> asked = Stream.of(part("person", person), part("about", about), part("from", from), part("to", to),
                number > 0 ? "before=" + number : "").filter(part -> !part.isEmpty()).toList();
        return asked.isEmpty() ? base : base + asked.stream().collect(Collectors.joining("&", "?", ""));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + Link.encoded(value);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Today.VIETNAM).toInstant();
    }
}
