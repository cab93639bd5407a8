package vn.caitien.app.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a document besides the one it was issued on, kept apart. What is not known is null.
 *
 * @param from its first day of validity
 * @param to its last
 * @param received when the school had it
 * @param proves the day of what it proves, e.g. of the meeting whose minutes it is
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate received, @Nullable LocalDate proves) {
    /** Nothing known. */
    public static final Days UNKNOWN = new Days(null, null, null, null);

    /** @throws Refused when it ends before it begins */
    public Days {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refused("reversed", from, to);
        }
    }
}
