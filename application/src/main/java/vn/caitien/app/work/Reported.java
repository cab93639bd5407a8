package vn.caitien.app.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sent as a report.
 *
 * @param mark made by the device: however often the same report comes, it is there once
 * @param round the number of the time of the task it is about
 * @param said null where nothing was written
 * @param figure how much was done since the report before; null where it is not counted
 * @param seen the number of the last report its writer knew of, 0 for none
 * @param hindrance what stands in the way, for the head to answer; null for nothing
 * @param written when it was written, by the clock of the device
 */
public record Reported(UUID mark, int round, TaskState state, @Nullable String said, @Nullable BigDecimal figure, int seen,
        @Nullable String hindrance, Instant written) {

    /** One in whose way nothing stands. */
    public Reported(UUID mark, int round, TaskState state, @Nullable String said, @Nullable BigDecimal figure, int seen, Instant written) {
        this(mark, round, state, said, figure, seen, null, written);
    }
}
