package vn.caitien.app.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper something was decided by.
 *
 * @param number as it is printed; null when not known
 * @param day it was signed; null when not known
 */
public record Decision(@Nullable String number, @Nullable LocalDate day) {
    /** Nothing is known of it. */
    public static final Decision UNKNOWN = new Decision(null, null);
}
