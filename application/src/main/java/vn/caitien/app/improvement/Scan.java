package vn.caitien.app.improvement;

import java.time.Instant;
import java.util.UUID;
import vn.caitien.app.access.AccountId;

/**
 * That a signed paper was scanned.
 *
 * @param number of the issue it is of
 */
public record Scan(UUID id, int number, ScanMedia media, AccountId by, Instant at) {
    /** With its bytes. */
    public record File(ScanMedia media, byte[] bytes) {}
}
