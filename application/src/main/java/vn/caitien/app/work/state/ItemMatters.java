package vn.caitien.app.work.state;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.work.state.Matters.Open;

/**
 * What goes with one item of a plan besides its tasks.
 *
 * @param obstacles not solved yet, the oldest first
 * @param proposals it waits for that were sent and not decided, the oldest first
 * @param supports that it waits for: without them its work stands still, and they are not granted or not any more
 * @param figures its indicators
 * @param spent on it in all, in đồng; null while nothing was written down, which is not 0
 */
record ItemMatters(List<Open> obstacles, List<Open> proposals, List<Support> supports, List<Figure> figures, @Nullable Long spent) {

    /**
     * A condition.
     *
     * @param askedOf null where it is not known
     * @param until when it ended; null where it was not granted
     */
    record Support(UUID id, String what, @Nullable String askedOf, @Nullable LocalDate until) {}

    /**
     * An indicator.
     *
     * @param now what was measured last; null while nothing was
     */
    record Figure(UUID id, String name, @Nullable String unit, @Nullable BigDecimal before, @Nullable BigDecimal target, @Nullable BigDecimal now) {}
}
