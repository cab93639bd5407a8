package vn.caitien.app.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone of the school whom its plans concern.
 *
 * @param id on the list of staff; of the account for who is on none
 * @param ids all by which they are known, their accounts among them
 * @param roles of their accounts; empty for who has none
 */
public record SchoolPerson(UUID id, Set<UUID> ids, String name, List<Role> roles) {
    /** Whether that id is theirs; null is nobody's. */
    public boolean is(@Nullable UUID person) {
        return person != null && ids.contains(person);
    }

    /** Whether they sign in. */
    public boolean signsIn() {
        return !roles.isEmpty();
    }
}
