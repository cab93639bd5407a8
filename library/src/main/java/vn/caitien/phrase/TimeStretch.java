package vn.caitien.phrase;

import org.jspecify.annotations.Nullable;

/**
 * A dated stretch as the words say it, years perhaps still missing.
 *
 * @param start null when open
 * @param end null when open
 */
record TimeStretch(@Nullable TimePoint start, @Nullable TimePoint end) {

    static TimeStretch of(TimePoint point) {
        return new TimeStretch(point, point);
    }

    /** Whether only its beginning is known. */
    boolean openEnded() {
        return start != null && end == null;
    }
}
