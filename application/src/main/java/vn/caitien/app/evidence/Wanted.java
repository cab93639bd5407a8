package vn.caitien.app.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a school someone wants to see.
 *
 * @param typed words, codes, numbers; empty for any
 * @param year of filing; null for any
 * @param criterion its number; empty for any
 * @param kind a key of {@link DocumentKind}; empty for any
 */
public record Wanted(Standing standing, String typed, @Nullable UUID year, String criterion, String kind) {
    /** How far a document is. */
    public enum Standing {
        /** Handed in, not looked at yet. */
        WAITING,
        FILED,
        WITHDRAWN
    }
}
