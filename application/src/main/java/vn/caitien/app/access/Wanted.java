package vn.caitien.app.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite, and as what.
 *
 * @param staff who that is on the school's list; null when on none
 * @param to the last day; null while open, never for a guest
 */
public record Wanted(
        String name, AddressForm form, @Nullable UUID staff, List<Role> roles, LocalDate from, @Nullable LocalDate to) {

    /** Whether it can be done there: a name, roles of such a place, days in order, an end for guests. */
    boolean sound(Place place) {
        return !name.isBlank()
                && !roles.isEmpty()
                && roles.stream().allMatch(place::gives)
                && (to == null || !to.isBefore(from))
                && (to != null || !roles.contains(Role.GUEST));
    }
}
