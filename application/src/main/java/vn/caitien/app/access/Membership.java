package vn.caitien.app.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * One role of one person.
 *
 * @param school null for a role of a unit above, or of the installation
 * @param unit null for any other role than one of a unit above
 * @param staff who that is on the school's list of staff; null when on none
 * @param from the first day
 * @param to the last day; null while open; the day before the first when it was ended before it counted
 */
public record Membership(
        UUID id,
        AccountId account,
        Role role,
        @Nullable SchoolId school,
        @Nullable UUID unit,
        @Nullable UUID staff,
        LocalDate from,
        @Nullable LocalDate to,
        int version) {

    /** Where it counts. */
    Place place() {
        return new Place(school, unit);
    }

    /** Whether it counts on that day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
