package vn.caitien.app.trail;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done.
 *
 * @param kind in words with dots, such as {@code school.founded}; its sentence stands in the message files under
 *     {@code trail.} and this
 * @param subject what it was done to; null when that has no identity
 * @param details what the sentence needs, by name: no person's name, no secret
 */
public record Act(String kind, @Nullable UUID subject, SortedMap<String, String> details) {

    public static Act of(String kind, @Nullable UUID subject) {
        return of(kind, subject, Map.of());
    }

    public static Act of(String kind, @Nullable UUID subject, Map<String, String> details) {
        return new Act(kind, subject, new TreeMap<>(details));
    }
}
