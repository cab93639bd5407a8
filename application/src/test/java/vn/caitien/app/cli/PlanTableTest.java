package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Cell;

class PlanTableTest {

    private static String table(double confidence, Map<Cell, String> cells) {
        return PlanTable.of(Plans.titled("Kế hoạch", Plans.row(confidence, cells)), Words.in(Language.VI));
    }

    @Test
    void it_says_whose_plan_it_is() {
        assertThat(table(1, Map.of(Cell.TT, "1"))).startsWith("TRƯỜNG THỬ · Kế hoạch\n");
    }

    @Test
    void no_line_is_wider_than_120() {
        assertThat(table(1, Map.of(Cell.EXPECTED_RESULT, "Duy trì mức ba ".repeat(40))).lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 120);
    }

    @Test
    void its_lines_are_120_wide() {
        assertThat(table(1, Map.of(Cell.TT, "1")).lines().filter(line -> line.startsWith("│")))
                .allMatch(line -> line.length() == 120);
    }

    @Test
    void a_cell_in_doubt_is_marked() {
        assertThat(table(0.899, Map.of(Cell.LEAD, "HT"))).contains("│ (?) HT ");
    }

    @Test
    void a_sure_cell_is_not_marked() {
        assertThat(table(0.9, Map.of(Cell.LEAD, "HT"))).contains("│ HT ");
    }

    @Test
    void the_confidence_is_that_of_the_least_sure_cell_rounded_down() {
        assertThat(table(0.899, Map.of(Cell.LEAD, "HT"))).contains("│ 89 % ");
    }

    @Test
    void a_confidence_is_not_rounded_down_twice() {
        assertThat(table(0.58, Map.of(Cell.LEAD, "HT"))).contains("│ 58 % ");
    }

    @Test
    void the_number_and_title_of_a_criterion_stand_together() {
        assertThat(table(1, Map.of(Cell.CRITERION, "1.10", Cell.CRITERION_TITLE, "An toàn"))).contains("│ 1.10 An toàn ");
    }

    @Test
    void the_foot_counts_items_and_doubts() {
        assertThat(table(0.5, Map.of(Cell.TT, "1", Cell.LEAD, "HT"))).endsWith("1 mục; 2 ô cần xem lại, đánh dấu (?).");
    }
}
