package vn.caitien.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

class RowSplitTest {
    private Plan plan;

    @BeforeEach
    void row() throws Exception {
        plan = Sample.nineColumns().with(List.of(Row.of("r0", Map.of(Cell.TASKS, "Một\nHai\nBa", Cell.TIME, "Tháng 9\nTháng 10\nTháng 11",
                Cell.LEAD, "Hiệu trưởng", Cell.BUDGET, "5 triệu")), Row.of("r1", Map.of(Cell.TASKS, "Khác"))));
    }

    private Plan split() throws Exception {
        return RowSplit.at(plan, "r0", 1, "new").on(plan).plan();
    }

    @Test
    void tasks_from_the_line_on_stand_in_a_row_below() throws Exception {
        assertThat(split().rows()).extracting(row -> row.cells().get(Cell.TASKS)).containsExactly("Một", "Hai\nBa", "Khác");
    }

    @Test
    void cells_with_as_many_lines_go_along_line_for_line() throws Exception {
        assertThat(split().rows().subList(0, 2)).extracting(row -> row.cells().get(Cell.TIME)).containsExactly("Tháng 9", "Tháng 10\nTháng 11");
    }

    @Test
    void a_lead_is_said_of_both() throws Exception {
        assertThat(split().rows().get(1).cells()).containsEntry(Cell.LEAD, "Hiệu trưởng");
    }

    @Test
    void a_sum_is_not_planned_twice() throws Exception {
        assertThat(split().rows().get(1).cells()).doesNotContainKey(Cell.BUDGET);
    }

    @Test
    void it_is_taken_back_in_one() throws Exception {
        Edited edited = RowSplit.at(plan, "r0", 1, "new").on(plan);
        assertThat(edited.undo().on(edited.plan()).plan()).isEqualTo(plan);
    }

    @Test
    void a_line_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> RowSplit.at(plan, "r1", 1, "new")).isInstanceOf(EditConflict.class);
    }
}
