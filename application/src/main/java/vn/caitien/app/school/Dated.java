package vn.caitien.app.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that held for a time.
 *
 * @param from its first day
 * @param to its last day; null while no end is known
 */
public record Dated<T>(T value, LocalDate from, @Nullable LocalDate to) {
    /** Whether it held on that day. */
    public boolean on(LocalDate day) {
        return Days.hold(from, to, day);
    }
}
