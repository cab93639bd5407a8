package vn.caitien.app.evidence.arrival;

import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.DocumentId;

/**
 * A file that came.
 *
 * @param mark by which the same file is known again in its delivery
 * @param name as it was called, with its folders
 * @param length bytes
 * @param document what it became, or was already; null where it was refused, or is a zip that is being opened
 * @param known whether the school had it before
 * @param fault why it was refused, a key of messages with its values behind bars; null where it was kept
 */
public record Arrival(String mark, String name, long length, @Nullable DocumentId document, boolean known, @Nullable String fault) {
    /** Whether it is a zip whose files come out of it one by one. */
    public boolean opening() {
        return document == null && fault == null;
    }
}
