package vn.caitien.app.improvement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

class PassagesTest {
    private static Plan plan(List<Row> rows, List<Band> bands) {
        return new Plan(null, null, Header.EMPTY, List.of(), null, List.of(), bands, List.of(), rows, List.of(), List.of(), List.of(),
                Map.of());
    }

    @Test
    void every_part_of_a_plan_is_a_place() {
        assertThat(Passages.of(TestPlans.content())).extracting(Passage::place)
                .contains("header", "sections[0]", "rows[r0]", "recipients").doesNotHaveDuplicates();
    }

    @Test
    void a_plan_without_words_has_a_head() {
        assertThat(Passages.of(plan(List.of(), List.of()))).extracting(Passage::place).containsExactly("header");
    }

    @Test
    void a_row_is_of_every_criterion_it_names() {
        Row row = Row.of("r1", Map.of(Cell.CRITERION, "3.2, 3.5", Cell.TASKS, "Kiểm kê"));
        assertThat(Passages.of(plan(List.of(row), List.of())).getLast().criteria()).isEqualTo(" 3.2 3.5 ");
    }

    @Test
    void a_band_stands_before_its_row() {
        Row row = Row.of("r1", Map.of(Cell.TASKS, "Kiểm kê"));
        assertThat(Passages.of(plan(List.of(row), List.of(new Band("Tiêu chuẩn 1", null, 0)))))
                .extracting(Passage::place).containsExactly("header", "bands[0]", "rows[r1]");
    }
}
