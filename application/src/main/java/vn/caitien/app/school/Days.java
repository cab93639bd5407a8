package vn.caitien.app.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Spans of days, the last one within. */
final class Days {
    private Days() {}

    /** @param to null while no end is known */
    static boolean hold(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /**
     * The same last day, when it can be one.
     *
     * @param to null for no end
     * @throws Refused when it lies before the first
     */
    static @Nullable LocalDate end(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new Refused("reversed", from, to);
        }
        return to;
    }
}
