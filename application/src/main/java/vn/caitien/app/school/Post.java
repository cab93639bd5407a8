package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What someone is at a school, for a time.
 *
 * @param words of which group or subject; null where the kind says it all
 * @param to the last day; null while no end is known
 */
public record Post(
        UUID id, UUID person, PostKind kind, @Nullable String words, LocalDate from, @Nullable LocalDate to, int version) {

    public boolean on(LocalDate day) {
        return Days.hold(from, to, day);
    }

    Post ended(LocalDate day) {
        if (to != null && !to.isAfter(day)) {
            throw new Refused("post-ended", to);
        }
        return new Post(id, person, kind, words, from, Days.end(from, day), version);
    }
}
