package vn.caitien.monitoring;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was counted and measured of an item on the day of a review; money in whole đồng. What is not known is null, never 0.
 *
 * @param tasks how many it has, dropped ones aside
 * @param done how many of them are done, with or without proof
 * @param unproved how many of those without a document that proves it
 * @param late how many are past their day
 * @param planned the least that is planned, as far as it is known
 * @param plannedMost the most; the same where it is no range
 * @param plannedUnknown whether some of what is planned has no figure
 * @param spent what was written down as spent
 * @param obstacles how many are open
 * @param observations how many were noted since the review before; null where they were not gathered
 */
public record Facts(int tasks, int done, int unproved, int late, List<Measured> figures, @Nullable Long planned,
        @Nullable Long plannedMost, boolean plannedUnknown, @Nullable Long spent, int obstacles, @Nullable Integer observations) {

    public Facts {
        figures = List.copyOf(figures);
    }

    /**
     * A figure before and after; unknown ones are null.
     *
     * @param measured the day of {@code now}
     * @param source where {@code now} comes from
     */
    public record Measured(String name, @Nullable String unit, @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal before,
            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal now,
            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal target, @Nullable LocalDate measured, @Nullable String source) {}
}
