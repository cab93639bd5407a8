package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;

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
    void what_is_to_be_improved_stands_below_the_criterion() {
        assertThat(table(1, Map.of(Cell.CRITERION, "1.2", Cell.IMPROVEMENT, "Sửa sân")))
                .containsPattern("│ 1.2 .*\n.*│ Sửa sân ");
    }

    @Test
    void a_sum_of_tens_of_millions_is_not_torn() {
        assertThat(table(1, Map.of(Cell.BUDGET, "12.540.000đ"))).contains("│ 12.540.000đ ");
    }

    @Test
    void in_form_2_money_is_shown_from_the_resources() {
        Plan plan = Plans.of(Form.FORM_2, "Kế hoạch", Plans.row(1, Map.of(Cell.SUPPORT, "5 triệu")));
        assertThat(PlanTable.of(plan, Words.in(Language.VI))).contains("│ 5 triệu ");
    }

    @Test
    void other_support_is_no_money() {
        assertThat(table(1, Map.of(Cell.SUPPORT, "Sách"))).doesNotContain("Sách");
    }

    @Test
    void the_foot_counts_items_and_doubts() {
        assertThat(table(0.5, Map.of(Cell.TT, "1", Cell.LEAD, "HT"))).endsWith("1 mục; 2 ô cần xem lại, đánh dấu (?).");
    }
}
