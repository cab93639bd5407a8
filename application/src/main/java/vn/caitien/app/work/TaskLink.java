package vn.caitien.app.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;

/**
 * A link by which one person reports on one task without signing in.
 *
 * @param person for whom it is
 * @param until its last day
 * @param used when a report last came by it; null while none did
 * @param revoked whether it was taken back
 */
public record TaskLink(UUID id, TaskId task, Doer person, LocalDate until, AccountId madeBy, Instant madeAt,
        @Nullable Instant used, boolean revoked) {

    /** Whether it opens anything on that day. */
    public boolean opens(LocalDate today) {
        return !revoked && !until.isBefore(today);
    }
}
