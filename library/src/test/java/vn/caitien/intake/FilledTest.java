package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.confidence.Traced;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Row;

class FilledTest {
    private static Traced row(Map<Cell, String> cells) {
        return new Traced(new Row("r0", cells, null, null, Map.of(), Normalised.UNKNOWN, Map.of()), Map.of(), List.of());
    }

    @Test
    void noRowsSayNothing() {
        assertThat(Filled.none(List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"……", "Đạt mức …", "Hoàn thành/Đang thực hiện/Chưa hoàn thành", "2 Tiêu chuẩn 2 … …", "a) ........"})
    void whatAFormPrintsSaysNothing(String text) {
        assertThat(Filled.none(List.of(row(Map.of(Cell.TASKS, text))))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trồng cây", "Tham mưu cấp trên bổ sung…"})
    void whatSomebodyWroteDoes(String text) {
        assertThat(Filled.none(List.of(row(Map.of(Cell.TASKS, text))))).isFalse();
    }

    @Test
    void aCriterionAloneSaysNothing() {
        assertThat(Filled.none(List.of(row(Map.of(Cell.CRITERION, "1.1", Cell.CRITERION_TITLE, "Phương hướng phát triển"))))).isTrue();
    }

    @Test
    void oneRowThatSaysSomethingIsEnough() {
        assertThat(Filled.none(List.of(row(Map.of()), row(Map.of(Cell.LIMIT, "Thiếu cây xanh"))))).isFalse();
    }
}
