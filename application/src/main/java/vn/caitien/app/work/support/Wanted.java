package vn.caitien.app.work.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is needed, of whom, and what they said.
 *
 * @param what in words; not blank
 * @param askedOf null where it is not known
 * @param askedOn null while it was not asked, or the day is not known
 * @param granted null while nobody has said
 * @param answeredOn the day they said so; null where it is not known
 * @param until the last day it is granted for; null where it is not granted, or without an end
 * @param holdsUp whether the work stands still without it
 */
public record Wanted(String what, @Nullable String askedOf, @Nullable LocalDate askedOn, @Nullable Boolean granted,
        @Nullable LocalDate answeredOn, @Nullable LocalDate until, boolean holdsUp) {

    /** @throws IllegalArgumentException when there is a day of an answer that was not given, or an end of what is not granted */
    public Wanted {
        if (granted == null && answeredOn != null || !Boolean.TRUE.equals(granted) && until != null) {
            throw new IllegalArgumentException("a day of what was not granted");
        }
    }

    /** Whether it is there on a day: granted, and not past its end. */
    public boolean there(LocalDate day) {
        return Boolean.TRUE.equals(granted) && (until == null || !until.isBefore(day));
    }
}
