package vn.caitien.intake;

import java.time.Duration;

/**
 * What a document may cost at most; more is refused with a {@link ReadException}.
 *
 * @param bytes of the file
 * @param unpackedBytes of all parts of a zipped document together, and of any one of them
 * @param pages of a PDF
 * @param time for one document, from opening to plan
 * @param cells of all tables together
 */
public record Limits(long bytes, long unpackedBytes, int pages, Duration time, int cells) {

    /** 50 MB, 200 MB unpacked, 500 pages, 30 seconds, 200,000 cells. */
    public static final Limits DEFAULT =
            new Limits(50L << 20, 200L << 20, 500, Duration.ofSeconds(30), 200_000);
}
