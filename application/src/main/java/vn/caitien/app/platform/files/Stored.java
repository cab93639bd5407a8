package vn.caitien.app.platform.files;

/**
 * A file that is safe.
 *
 * @param sha256 64 lower-case hexadecimal digits: its name in the store
 * @param length in bytes
 */
public record Stored(String sha256, long length) {}
