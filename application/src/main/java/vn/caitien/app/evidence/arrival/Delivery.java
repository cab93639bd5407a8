package vn.caitien.app.evidence.arrival;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;

/**
 * Files given at one time.
 *
 * @param parcel the hash of a zip that is being unpacked; null where there is none, or it is done with
 * @param parcelName as it was called; null where there was none
 * @param items how many the zip holds; null until that is known
 * @param fault why the zip could not be unpacked, a key of messages; null where nothing is wrong
 * @param done whether a zip is unpacked to its end
 */
public record Delivery(
        UUID id, AccountId by, Instant at, @Nullable String parcel, @Nullable String parcelName, @Nullable Integer items,
        @Nullable String fault, boolean done) {
    /** Whether a zip is still to be unpacked. */
    public boolean unpacking() {
        return parcel != null && !done;
    }
}
