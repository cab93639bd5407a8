package vn.caitien.intake;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** Which places of a plan a person should look at. */
public final class Unsure {
    /** Of readings at or above it at least 97 of 100 are right; docs/benchmarks.md shows how that was measured. */
    public static final double SURE = 0.9;

    private Unsure() {}

    /** Whether a place is below {@link #SURE}; none at all is not in doubt. */
    public static boolean at(@Nullable Place place) {
        return place != null && place.confidence() < SURE;
    }

    /** Whether a cell is filled and in doubt. */
    public static boolean at(Row row, Cell cell) {
        return row.cells().containsKey(cell) && at(row.provenance().get(cell));
    }

    /** The number of filled cells in doubt. */
    public static int cells(Plan plan) {
        return (int) plan.rows().stream()
                .mapToLong(row -> row.cells().keySet().stream().filter(cell -> at(row, cell)).count())
                .sum();
    }

    /** The least confidence among a row's filled cells; empty when none has a place. */
    public static OptionalDouble least(Row row) {
        return row.provenance().entrySet().stream()
                .filter(entry -> row.cells().containsKey(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().confidence())
                .min();
    }
}
