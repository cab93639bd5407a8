package vn.caitien.app.evidence.arrival;

import java.util.List;

/**
 * A part of what came with a delivery, what was refused first.
 *
 * @param all how many files came
 * @param kept how many of them were kept, or had been
 * @param known how many the school had before
 * @param unpacked how many of all came out of a zip
 */
public record Arrived(List<Arrival> arrivals, int all, int kept, int known, int unpacked) {
    /** How many were refused. */
    public int refused() {
        return all - kept;
    }
}
