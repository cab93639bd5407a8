package vn.caitien.app.work.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.work.PlanItem;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;

class ProposalsTest {

    private static IndicatorTerms of(@Nullable String indicator, @Nullable String result) {
        Map<Cell, String> cells = new EnumMap<>(Map.of(Cell.CRITERION, "3.5"));
        if (indicator != null) {
            cells.put(Cell.INDICATOR, indicator);
        }
        if (result != null) {
            cells.put(Cell.EXPECTED_RESULT, result);
        }
        return read(new PlanItem(Row.of("r0", cells), 1, "Nội dung", "3.5"));
    }

    private static IndicatorTerms read(PlanItem item) {
        return new Proposals(item, Texts.in(Language.VI)).read();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Số việc chồng chéo từ 6 xuống 0.|Số việc chồng chéo|6|0|",
        "Số buổi có y sĩ trực: từ 0 lên 5 buổi/tuần.|Số buổi có y sĩ trực|0|5|buổi/tuần",
        "Số em đọc dưới 30 tiếng/phút: 23 → 5.|Số em đọc dưới 30 tiếng/phút|23|5|",
        "Tỷ lệ bệ vệ sinh dùng được từ 50% lên 100%.|Tỷ lệ bệ vệ sinh dùng được|50|100|%",
        "Tỷ lệ chưa đạt giảm từ 3,8% xuống còn 2,0%|Tỷ lệ chưa đạt giảm|3.8|2.0|%"})
    void a_change_of_a_figure_is_read_with_its_unit(String words, String name, BigDecimal before, BigDecimal target, @Nullable String unit) {
        assertThat(of(words, null)).isEqualTo(new IndicatorTerms(name, unit, new Baseline(before, null, null), target, null));
    }

    @Test
    void no_more_than_a_figure_says_that_less_is_better() {
        IndicatorTerms read = of(null, "Không quá 5 em đọc dưới chuẩn");
        assertThat(read.target()).isEqualByComparingTo("5");
        assertThat(read.better()).isEqualTo(Better.LESS);
        assertThat(read.baseline()).isNull();
    }

    @Test
    void no_less_than_a_figure_says_that_more_is_better() {
        IndicatorTerms read = of("Tỷ lệ chuyên cần ít nhất 95%", null);
        assertThat(read).isEqualTo(new IndicatorTerms("Tỷ lệ chuyên cần", "%", null, new BigDecimal("95"), Better.MORE));
    }

    @Test
    void a_level_is_a_target_and_nothing_is_known_of_where_it_stood() {
        assertThat(of(null, "Đạt Mức 2")).isEqualTo(
                new IndicatorTerms("Mức đạt của tiêu chí 3.5", null, null, new BigDecimal(2), Better.MORE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Từ tháng 9/2026 đến 5/2027", "Bảng phân công được lập", "Họp ngày 12/10 đến 15/10"})
    void words_without_figures_leave_the_figures_empty(String words) {
        IndicatorTerms read = of(words, null);
        assertThat(read.baseline()).isNull();
        assertThat(read.target()).isNull();
    }

    @Test
    void figures_of_different_kinds_are_no_baseline() {
        assertThat(of("Từ 70% lên 80 em", null).baseline()).isNull();
    }

    @Test
    void every_item_of_a_sample_gives_a_form_to_begin_with() {
        assertThat(PlanItem.of(TestPlans.content())).extracting(item -> read(item).target()).doesNotContainNull();
    }
}
