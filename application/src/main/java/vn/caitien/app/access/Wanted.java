package vn.caitien.app.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite to a school, and as what.
 *
 * @param staff who that is on the school's list; null when on none
 * @param to the last day; null while open, never for a guest
 */
public record Wanted(
        String name, AddressForm form, @Nullable UUID staff, List<Role> roles, LocalDate from, @Nullable LocalDate to) {

    /** Whether it can be done: a name, roles that a school gives, days in order, an end for guests. */
    boolean sound() {
        return !name.isBlank()
                && !roles.isEmpty()
                && roles.stream().allMatch(Role::ofSchool)
                && (to == null || !to.isBefore(from))
                && (to != null || !roles.contains(Role.GUEST));
    }
}
