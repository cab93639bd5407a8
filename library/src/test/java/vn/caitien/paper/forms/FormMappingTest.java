package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.paper.TruePlans;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Form;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.Schedule;

class FormMappingTest {

    @Test
    void budget_and_support_are_column_eight() {
        assertThat(second(Map.of(Cell.BUDGET, "5 triệu", Cell.SUPPORT, "máy in")).cells())
                .containsEntry(Cell.SUPPORT, "5 triệu; máy in").doesNotContainKey(Cell.BUDGET);
    }

    @Test
    void a_note_that_names_the_improvement_is_column_two() {
        assertThat(second(Map.of(Cell.NOTES, "Nội dung cải tiến: Thư viện số")).cells()).containsEntry(Cell.IMPROVEMENT, "Thư viện số");
    }

    @Test
    void another_note_is_kept_unprinted() {
        assertThat(second(Map.of(Cell.NOTES, "Theo dõi riêng")).cells()).containsEntry(Cell.NOTES, "Theo dõi riêng")
                .doesNotContainKey(Cell.IMPROVEMENT);
    }

    @Test
    void each_criterion_is_a_problem_its_items_answer() {
        Plan plan = TruePlans.of(Form.NINE_COLUMNS, List.of(),
                List.of(row(Map.of(Cell.CRITERION, "1.1")), row(Map.of(Cell.CRITERION, "1.1")), row(Map.of(Cell.CRITERION, "2.2"))));
        assertThat(FormMapping.toSecondForm(plan).rows()).extracting(Row::problem).containsExactly("p0", "p0", "p1");
    }

    @Test
    void sums_are_read_out_of_column_eight() {
        Normalised values = new Normalised(null, null, Schedule.UNKNOWN,
                List.of(Cost.of(15_000_000, Cost.Per.MONTH), Cost.between(1_000_000, 2_000_000, Cost.Per.ONCE)), List.of(), List.of());
        Row row = row(Map.of(Cell.SUPPORT, "15 triệu/tháng; 1 - 2 triệu mua sách")).with(values);
        assertThat(nine(row).cells()).containsEntry(Cell.BUDGET, "15.000.000 đồng/tháng; 1.000.000 - 2.000.000 đồng")
                .containsEntry(Cell.SUPPORT, "15 triệu/tháng; 1 - 2 triệu mua sách");
    }

    @Test
    void unknown_sums_leave_the_budget_empty() {
        assertThat(nine(row(Map.of(Cell.SUPPORT, "máy in"))).cells()).doesNotContainKey(Cell.BUDGET);
    }

    @Test
    void the_improvement_stands_among_the_notes_where_there_is_none() {
        assertThat(nine(row(Map.of(Cell.IMPROVEMENT, "Thư viện số"))).cells()).containsEntry(Cell.NOTES, "Thư viện số");
    }

    @Test
    void what_has_no_column_is_kept() {
        assertThat(nine(row(Map.of(Cell.INDICATOR, "3 → 5"))).cells()).containsEntry(Cell.INDICATOR, "3 → 5");
    }

    @Test
    void nine_columns_over_the_criteria_of_2026_are_mixed() {
        Plan plan = TruePlans.sample("primary-form2-2026");
        assertThat(FormMapping.toNineColumns(plan, Catalogues.builtIn()).form()).isEqualTo(Form.MIXED);
    }

    @Test
    void sections_are_those_of_the_other_form() {
        Plan plan = TruePlans.of(Form.NINE_COLUMNS, List.of(TruePlans.section("I", "CĂN CỨ", "x"), TruePlans.section("VI", "TỔ CHỨC", "y")),
                List.of());
        assertThat(FormMapping.toSecondForm(plan).sections()).hasSize(8)
                .contains(TruePlans.section("II", "CĂN CỨ XÂY DỰNG KẾ HOẠCH", "x"), TruePlans.section("VII", "TỔ CHỨC THỰC HIỆN", "y"));
    }

    private static Row second(Map<Cell, String> cells) {
        return FormMapping.toSecondForm(TruePlans.of(Form.NINE_COLUMNS, List.of(), List.of(row(cells)))).rows().getFirst();
    }

    private static Row nine(Row row) {
        return FormMapping.toNineColumns(TruePlans.of(Form.FORM_2, List.of(), List.of(row)), Catalogues.builtIn()).rows().getFirst();
    }

    private static Row row(Map<Cell, String> cells) {
        return Row.of("r0", cells);
    }
}
