package vn.caitien.app.cli;

import java.util.OptionalDouble;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** Which cells a person should look at. */
final class Doubts {

    /** Of readings at or above it at least 97 of 100 are right; docs/benchmarks.md shows how that was measured. */
    static final double SURE = 0.9;

    private Doubts() {}

    /** Whether a filled cell is below {@link #SURE}; a cell without provenance is not in doubt. */
    static boolean about(Row row, Cell cell) {
        Place place = row.provenance().get(cell);
        return row.cells().containsKey(cell) && place != null && place.confidence() < SURE;
    }

    /** The number of filled cells in doubt. */
    static int count(Plan plan) {
        return (int) plan.rows().stream()
                .mapToLong(row -> row.cells().keySet().stream().filter(cell -> about(row, cell)).count())
                .sum();
    }

    /** The least confidence among a row's filled cells; empty when none has a place. */
    static OptionalDouble least(Row row) {
        return row.provenance().entrySet().stream()
                .filter(entry -> row.cells().containsKey(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().confidence())
                .min();
    }
}
