package vn.caitien.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation (kiến nghị) as it stood on the day of a review.
 *
 * @param item number and title of the item it is about; null where it is about the plan as a whole
 * @param to whom it goes, as printed
 * @param until the day by which it is to be done; null where none was set
 * @param made the day it was made
 * @param standing how far it is
 * @param answer what was said to it last; null while nothing was
 * @param earlier whether it was made before this review
 */
public record Recommendation(String words, @Nullable String item, String to, @Nullable LocalDate until, LocalDate made, Standing standing,
        @Nullable String answer, boolean earlier) {

    /** How far a recommendation is. */
    public enum Standing {
        /** Nobody has answered. */
        OPEN,
        ACCEPTED,
        /** With a reason. */
        REFUSED,
        DONE
    }
}
