package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone in a body, for a time.
 *
 * @param to the last day; null while no end is known
 */
public record Member(UUID id, UUID person, BodyRole role, LocalDate from, @Nullable LocalDate to) {
    public boolean on(LocalDate day) {
        return Days.hold(from, to, day);
    }
}
