package vn.caitien.app.improvement.telling;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Role;

/**
 * Someone of the school whom its plans concern.
 *
 * @param id on the list of staff; of the account for who is on none
 * @param ids all by which they are known, their accounts among them
 * @param roles of their accounts; empty for who has none
 */
record SchoolPerson(UUID id, Set<UUID> ids, String name, List<Role> roles) {
    /** Whether a line tells of them. */
    boolean in(Told told) {
        return is(told.hearer().person());
    }

    boolean is(@Nullable UUID person) {
        return person != null && ids.contains(person);
    }
}
