package vn.caitien.app.evidence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Under what someone wants a document filed.
 *
 * @param year of the school
 * @param home the criterion it is coded under where it has no code yet
 * @param further others it proves
 * @param code one that the school gave on paper; null for the next free one
 */
public record Filed(UUID year, String home, List<String> further, @Nullable String code) {
    public Filed {
        further = List.copyOf(further);
    }

    /** All of them once, the home first. */
    public List<String> criteria() {
        return Stream.concat(Stream.of(home), further.stream()).distinct().toList();
    }
}
