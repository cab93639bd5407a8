package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.blocks;
import static vn.caitien.intake.Papers.row;
import static vn.caitien.intake.Papers.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.intake.confidence.Confidence;
import vn.caitien.phrase.Values;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Cost.Per;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

class ColumnUnitTest {
    private static Row item(String head, String sum) {
        Plan plan = new Assembler(new Circulars(Catalogues.builtIn()), Confidence.standard())
                .plan(blocks("KẾ HOẠCH", table(
                        row("TT", "Tiêu chí", "Giải pháp", "Chủ trì", "Thời gian", head),
                        row("1", "Tiêu chí 1.2", "Trồng cây", "Hiệu trưởng", "Tháng 9/2031", sum))))
                .orElseThrow();
        return new Values().read(plan).rows().getFirst();
    }

    @Test
    void theHeadGivesBareNumbersTheirUnit() {
        assertThat(item("Kinh phí (triệu đồng)", "12").normalised().costs()).containsExactly(Cost.of(12_000_000, Per.ONCE));
    }

    @Test
    void theWordsOfTheCellStayAsPrinted() {
        assertThat(item("Kinh phí (triệu đồng)", "12").text(Cell.BUDGET)).contains("12");
    }

    @Test
    void withoutAUnitABareNumberStaysUnknown() {
        assertThat(item("Kinh phí", "12").normalised().costs()).isEqualTo(List.of());
    }

    @Test
    void theOnlyColumnOfMoneyMayNameTheUnit() {
        assertThat(item("Nguồn kinh phí (ĐVT: nghìn đồng)", "NSNN: 500").normalised().costs())
                .containsExactly(Cost.of(500_000, Per.ONCE));
    }

    @Test
    void otherValuesAreReadBesideTheSums() {
        assertThat(item("Kinh phí (1.000đ)", "5.000").normalised().parties()).hasSize(1);
    }
}
