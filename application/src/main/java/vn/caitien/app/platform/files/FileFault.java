package vn.caitien.app.platform.files;

import vn.caitien.app.platform.ids.SchoolId;

/**
 * A file that is not as it should be.
 *
 * @param sha256 its name
 * @param length in bytes, as its row says, or where there is none, as the store does
 */
public record FileFault(Kind kind, SchoolId school, String sha256, long length) {
    /** What is wrong with it, or was. */
    public enum Kind {
        /** A row without bytes. */
        MISSING,
        /** Bytes that are not those that were kept. */
        DAMAGED,
        /** Bytes without a row, for a day at least. */
        ORPHAN,
        /** One of those, taken away. */
        REMOVED
    }
}
