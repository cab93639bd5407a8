package vn.caitien.app.monitoring.review;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import vn.caitien.app.platform.files.Sha256;
import vn.caitien.monitoring.MonitoringJson;
import vn.caitien.monitoring.ReviewRecord;

/**
 * What a review said when it was closed; never altered.
 *
 * @param number from 1: one that was opened again has several
 * @param canonical JSON by RFC 8785
 * @param sha256 of these bytes
 * @param on the day it was closed
 */
public record ClosedReview(int number, byte[] canonical, byte[] sha256, LocalDate on, Instant at) {

    static ClosedReview of(ReviewRecord review, Instant at) {
        byte[] canonical = MonitoringJson.write(review);
        return new ClosedReview(review.number(), canonical, Sha256.of(canonical), review.head().closed(), at);
    }

    /** The hash as people compare it. */
    public String mark() {
        return HexFormat.of().formatHex(sha256);
    }

    /** Whether the bytes are still those the hash was made of. */
    public boolean whole() {
        return MessageDigest.isEqual(Sha256.of(canonical), sha256);
    }

    /** What it said. */
    public ReviewRecord content() {
        return MonitoringJson.review(canonical);
    }
}
