package vn.caitien.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.app.improvement.PlanDifferences.Difference;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

class PlanDifferencesTest {
    private static final Plan PLAN = TestPlans.content(2);

    private static Plan with(Cell cell, String words) {
        Row row = PLAN.rows().getFirst();
        Map<Cell, String> cells = new EnumMap<>(row.cells());
        cells.put(cell, words);
        return PLAN.with(List.of(Row.of(row.id(), cells), PLAN.rows().getLast()));
    }

    @Test
    void a_plan_does_not_differ_from_itself() {
        assertThat(PlanDifferences.between(PLAN, PLAN)).isEmpty();
    }

    @Test
    void a_cell_that_says_something_else_stands_with_both_wordings() {
        String before = PLAN.rows().getFirst().cells().get(Cell.TIME);
        assertThat(PlanDifferences.between(PLAN, with(Cell.TIME, "Tháng 12/2026")))
                .containsExactly(new Difference("rows[r0].time", before, "Tháng 12/2026"));
    }

    @Test
    void a_row_that_went_stands_with_what_it_said() {
        List<Difference> gone = PlanDifferences.between(PLAN, PLAN.with(List.of(PLAN.rows().getFirst())));
        assertThat(gone).isNotEmpty().allMatch(one -> one.place().startsWith("rows[r1].") && one.after() == null);
    }
}
