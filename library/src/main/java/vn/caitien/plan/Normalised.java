package vn.caitien.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values read from a row's words.
 *
 * @param targetLevel 1 to 4; null when the words name none
 * @param targetAction null when the words do not say
 * @param costs every sum of the cell in order; nothing known is an empty list, "không" is one sum of 0
 * @param sources of the money, as written
 */
public record Normalised(
        @Nullable Integer targetLevel,
        @Nullable TargetAction targetAction,
        Schedule schedule,
        List<Cost> costs,
        List<String> sources,
        List<Party> parties) {

    /** Nothing could be read. */
    public static final Normalised UNKNOWN =
            new Normalised(null, null, Schedule.UNKNOWN, List.of(), List.of(), List.of());

    public Normalised {
        costs = List.copyOf(costs);
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
    }
}
