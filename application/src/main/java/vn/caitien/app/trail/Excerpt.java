package vn.caitien.app.trail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a record is asked for.
 *
 * @param from not before that moment
 * @param until before that moment
 * @param person who typed it or from whom it comes; null for anyone
 * @param kinds beginnings of kinds, such as {@code school.person} or {@code role}; none for every kind
 * @param before only those with a smaller number; {@link Long#MAX_VALUE} for the newest
 * @param most how many at most
 */
public record Excerpt(Instant from, Instant until, @Nullable UUID person, List<String> kinds, long before, int most) {
    /** As far back as any record may reach, and as far on. */
    public static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");
    /** After every entry. */
    public static final Instant END = Instant.parse("9000-01-01T00:00:00Z");

    /** Whatever they are about. */
    static Excerpt before(long number, int most) {
        return new Excerpt(BEGINNING, END, null, List.of(), number, most);
    }
}
