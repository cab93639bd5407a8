package vn.caitien.app.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * A link that lets someone in, once.
 *
 * @param school null only for one to a unit above or to the installation
 * @param account whose way back it is; null when it invites someone new
 * @param name what the one who invites calls them
 * @param staff who that is on the school's list; null when on none
 * @param roles what they will be; none for a way back
 * @param to the last day of the roles; null while open
 */
public record Invitation(
        UUID id,
        @Nullable SchoolId school,
        @Nullable AccountId account,
        String name,
        AddressForm form,
        @Nullable UUID staff,
        List<Role> roles,
        LocalDate from,
        @Nullable LocalDate to,
        AccountId madeBy,
        Instant expires,
        int version) {

    /** Whether it gives someone a new password who has an account. */
    public boolean wayBack() {
        return account != null;
    }
}
