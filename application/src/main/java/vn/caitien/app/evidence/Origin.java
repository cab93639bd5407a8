package vn.caitien.app.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who made a document, when. What is not known is null.
 *
 * @param number as printed, e.g. {@code 05/KH-TH}
 * @param issuer in words
 * @param issued the day on it
 */
public record Origin(@Nullable String number, @Nullable Side side, @Nullable String issuer, @Nullable LocalDate issued) {
    /** Nothing known. */
    public static final Origin UNKNOWN = new Origin(null, null, null, null);
}
