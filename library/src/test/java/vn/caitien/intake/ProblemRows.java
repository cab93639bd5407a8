package vn.caitien.intake;

import java.util.List;
import java.util.Map;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Place;
import vn.caitien.plan.Row;

/** Rows of sections IV and V for tests. */
final class ProblemRows {
    private ProblemRows() {}

    static Row problem(String id, String tt, String criterion, String limit) {
        Map<Cell, Place> places = Map.of(Cell.LIMIT, new Place(1, null, null, null, 0.9));
        return new Row(id, Map.of(Cell.TT, tt, Cell.CRITERION, criterion, Cell.LIMIT, limit), null, null, Map.of(),
                Normalised.UNKNOWN, places);
    }

    static Row item(String tt, String improvement) {
        return Row.of("r" + tt, Map.of(Cell.TT, tt, Cell.IMPROVEMENT, improvement));
    }

    static List<Row> join(List<Row> problems, Row... items) {
        return new ProblemJoin(problems).join(List.of(items));
    }
}
