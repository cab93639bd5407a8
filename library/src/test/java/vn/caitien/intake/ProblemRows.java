package vn.caitien.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Place;
import vn.caitien.plan.Row;

/** Rows of sections IV and V for tests. */
final class ProblemRows {
    private ProblemRows() {}

    static Row problem(String id, @Nullable String tt, String criterion, String limit) {
        Map<Cell, Place> places = Map.of(Cell.LIMIT, new Place(1, null, null, null, 0.9));
        return new Row(id, cells(tt, Map.of(Cell.CRITERION, criterion, Cell.LIMIT, limit)), null, null, Map.of(),
                Normalised.UNKNOWN, places);
    }

    static Row item(@Nullable String tt, String improvement) {
        return Row.of("r" + tt, cells(tt, Map.of(Cell.IMPROVEMENT, improvement)));
    }

    private static Map<Cell, String> cells(@Nullable String tt, Map<Cell, String> others) {
        Map<Cell, String> cells = new EnumMap<>(others);
        if (tt != null) {
            cells.put(Cell.TT, tt);
        }
        return cells;
    }

    static List<Row> join(List<Row> problems, Row... items) {
        return new ProblemJoin(problems).join(List.of(items));
    }
}
