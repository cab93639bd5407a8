package vn.caitien.app.platform.files;

import java.time.Instant;

/**
 * A file as the store lists it.
 *
 * @param sha256 its name; what stands in it is not read
 * @param length in bytes
 * @param at when it was kept, or kept again, by the clock of the store
 */
public record Kept(String sha256, long length, Instant at) {}
