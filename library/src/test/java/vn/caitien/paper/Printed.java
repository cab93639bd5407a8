package vn.caitien.paper;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** What of a plan its form has room for. */
final class Printed {
    private static final Set<Cell> SECOND_FORM_ALONE =
            EnumSet.of(Cell.IMPROVEMENT, Cell.INDICATOR, Cell.EXPECTED_EVIDENCE, Cell.CURRENT_STATE, Cell.LIMIT, Cell.CAUSE);
    private static final Set<Cell> NINE_COLUMNS_ALONE = EnumSet.of(Cell.BUDGET, Cell.NOTES);

    private Printed() {}

    static Plan of(Plan plan) {
        boolean second = plan.form() == Form.FORM_2;
        Set<Cell> unprinted = second ? NINE_COLUMNS_ALONE : SECOND_FORM_ALONE;
        List<Row> rows = plan.rows().stream().map(row -> without(row, unprinted, second)).toList();
        return new Plan(null, plan.form(), plan.header(), plan.sections(), plan.closing(), plan.recipients(), second ? List.of() : plan.bands(),
                second ? plan.problems() : List.of(), rows, second ? plan.reviews() : List.of(), List.of(), List.of(), Map.of());
    }

    private static Row without(Row row, Set<Cell> unprinted, boolean second) {
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        row.cells().forEach((cell, text) -> {
            if (!unprinted.contains(cell)) {
                cells.put(cell, text);
            }
        });
        return new Row(row.id(), cells, second ? row.progress() : null, null, Map.of(), row.normalised(), Map.of());
    }
}
