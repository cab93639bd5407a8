package vn.caitien.app.work.measure;

import java.util.UUID;

/**
 * A figure that was measured and entered.
 *
 * @param account of who entered it
 * @param enteredBy what they were called then
 */
public record Measurement(UUID id, Measured said, UUID account, String enteredBy) {}
