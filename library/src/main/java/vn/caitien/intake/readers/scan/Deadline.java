package vn.caitien.intake.readers.scan;

import java.time.Duration;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;

/** When the reading of a document must be done. */
final class Deadline {
    private final long start = System.nanoTime();
    private final Duration time;

    Deadline(Duration time) {
        this.time = time;
    }

    /** What is left, more than nothing. */
    Duration left() throws ReadException {
        Duration left = time.minusNanos(System.nanoTime() - start);
        if (!left.isPositive()) {
            throw new ReadException(Reason.TOO_SLOW, time.toSeconds() + " s");
        }
        return left;
    }
}
