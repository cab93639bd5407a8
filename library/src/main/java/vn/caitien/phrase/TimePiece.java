package vn.caitien.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Schedule.Recurrence;

/** What a clause of a time cell says. */
sealed interface TimePiece {

    /** The clause it stands in, counted from 0. */
    int clause();

    /** Stretches in one list, which may share their years. */
    record Run(int clause, List<TimeStretch> stretches) implements TimePiece {}

    /**
     * How something comes back.
     *
     * @param recurrence null for an interval that the values have no name for, as "02 tháng/lần"
     */
    record Repeat(int clause, @Nullable Recurrence recurrence) implements TimePiece {}
}
