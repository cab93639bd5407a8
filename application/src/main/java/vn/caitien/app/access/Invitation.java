package vn.caitien.app.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that lets someone in, once.
 *
 * @param place where its roles will count; of a way back, who handed it out
 * @param account whose way back it is; null when it invites someone new
 * @param name what the one who invites calls them
 * @param staff who that is on the school's list; null when on none
 * @param roles what they will be; none for a way back
 * @param to the last day of the roles; null while open
 * @param used when; null while nobody has
 * @param withdrawn when it was taken back; null while it was not
 */
public record Invitation(
        UUID id,
        Place place,
        @Nullable AccountId account,
        String name,
        AddressForm form,
        @Nullable UUID staff,
        List<Role> roles,
        LocalDate from,
        @Nullable LocalDate to,
        AccountId madeBy,
        Instant expires,
        @Nullable Instant used,
        @Nullable Instant withdrawn,
        int version) {
    /** What became of a link. */
    enum State {
        OPEN, EXPIRED, USED, WITHDRAWN;

        /** In message keys. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One that nobody has used. */
    static Invitation fresh(UUID id, Place place, @Nullable AccountId account, Wanted wanted, AccountId madeBy, Instant expires) {
        return new Invitation(id, place, account, wanted.name().strip(), wanted.form(), wanted.staff(), wanted.roles(),
                wanted.from(), wanted.to(), madeBy, expires, null, null, 1);
    }

    /** Whether it opens still, and if not, why. */
    State state(Instant now) {
        if (used != null) {
            return State.USED;
        }
        if (withdrawn != null) {
            return State.WITHDRAWN;
        }
        return expires.isAfter(now) ? State.OPEN : State.EXPIRED;
    }

    /** Whether it gives someone a new password who has an account. */
    public boolean wayBack() {
        return account != null;
    }
}
