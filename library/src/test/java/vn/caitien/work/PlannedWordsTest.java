package vn.caitien.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.work.YearSum.Part;
import vn.caitien.work.YearSum.Part.Counted;

/** What the words of an item's money tell beyond its costs. */
class PlannedWordsTest {
    private static final SchoolYear YEAR = Rows.YEAR;
    private static final String WITHIN = "Tháng 10/2026 – 12/2026";

    @Test
    void a_monthly_sum_says_how_many_months_were_counted_and_which() {
        Part part = of("15 triệu/tháng", "Hằng tháng").parts().getFirst();
        assertThat(part.counted()).isEqualTo(Counted.MONTHS);
        assertThat(part.times()).isEqualTo(9);
        assertThat(part.months()).containsExactly(new MonthRun(YearMonth.of(2026, 9), YearMonth.of(2027, 5)));
        assertThat(part.high()).isEqualTo(135_000_000L);
    }

    @Test
    void months_with_a_gap_are_two_runs() {
        Part part = of("1 triệu/tháng", "Tháng 10, 11/2026; tháng 3/2027").parts().getFirst();
        assertThat(part.months()).hasSize(2);
        assertThat(part.times()).isEqualTo(3);
    }

    @Test
    void printed_months_count_and_not_those_of_the_time() {
        Part part = of("2.000.000đ x 9 tháng", WITHIN).parts().getFirst();
        assertThat(part.counted()).isEqualTo(Counted.PRINTED);
        assertThat(part.low()).isEqualTo(18_000_000);
    }

    @Test
    void printed_months_other_than_those_of_an_item_that_comes_back_leave_the_sum_unknown() {
        assertThat(of("2.000.000đ x 6 tháng", "Hằng tháng")).isEqualTo(new YearSum(List.of(), 1));
    }

    @Test
    void a_price_times_a_printed_quantity_is_known() {
        assertThat(of("500 nghìn/lượt x 4 lượt", WITHIN).low()).isEqualTo(2_000_000);
    }

    @Test
    void a_price_without_a_quantity_stays_unknown() {
        assertThat(of("500 nghìn/lượt", WITHIN).known()).isFalse();
    }

    @Test
    void no_money_is_nothing_to_pay_whenever_the_item_is_due() {
        assertThat(List.of(of("Không", "Hằng tháng"), of("Không", "Trong năm"))).allSatisfy(sum -> {
            assertThat(sum.unknown()).isZero();
            assertThat(sum.high()).isZero();
            assertThat(sum.known()).isTrue();
        });
    }

    @Test
    void a_sum_of_an_item_that_runs_all_through_the_year_belongs_to_it() {
        assertThat(of("100 triệu", "Xuyên suốt năm học 2026 - 2027").low()).isEqualTo(100_000_000);
    }

    @Test
    void a_sum_of_an_item_that_never_ends_is_of_no_known_year() {
        assertThat(of("100 triệu", "Thường xuyên").unknown()).isEqualTo(1);
    }

    @Test
    void one_sum_and_one_source_belong_together() {
        assertThat(sources("36 triệu từ quỹ phát triển hoạt động sự nghiệp", Form.NINE_COLUMNS))
                .isEqualTo(Map.of("quỹ phát triển hoạt động sự nghiệp", 36_000_000L));
    }

    @Test
    void each_clause_tells_its_own_source() {
        assertThat(sources("Ngân sách xã: 180 triệu; 120.000.000đ từ nguồn xã hội hóa", Form.NINE_COLUMNS))
                .isEqualTo(Map.of("Ngân sách xã", 180_000_000L, "nguồn xã hội hóa", 120_000_000L));
    }

    @Test
    void shares_of_a_sum_go_to_their_sources() {
        assertThat(sources("85.000.000 đồng, trong đó ngân sách phường 60.000.000 đồng, xã hội hóa 25.000.000 đồng", Form.FORM_2))
                .isEqualTo(Map.of("ngân sách phường", 60_000_000L, "xã hội hóa", 25_000_000L));
    }

    @Test
    void what_shares_leave_is_of_no_known_source() {
        assertThat(sources("120.000.000 đồng, trong đó nguồn tài trợ 50.000.000 đồng", Form.FORM_2))
                .isEqualTo(Map.of("nguồn tài trợ", 50_000_000L, "", 70_000_000L));
    }

    @Test
    void a_source_is_not_given_to_a_sum_it_does_not_stand_with() {
        assertThat(sources("Camera: 9.600.000đ; diễn tập: 4 triệu từ ngân sách xã", Form.NINE_COLUMNS))
                .isEqualTo(Map.of("ngân sách xã", 4_000_000L, "", 9_600_000L));
    }

    @Test
    void two_sources_of_one_sum_leave_it_untold() {
        assertThat(sources("68 triệu từ ngân sách xã và nguồn xã hội hóa", Form.NINE_COLUMNS)).isEqualTo(Map.of("", 68_000_000L));
    }

    @Test
    void an_item_without_a_sum_is_one_unknown_of_no_source() {
        assertThat(PlannedMoney.bySource(Rows.read(Form.NINE_COLUMNS, Map.of(Cell.TIME, WITHIN)), Form.NINE_COLUMNS, YEAR))
                .containsExactly(new SourceSum(null, new YearSum(List.of(), 1)));
    }

    private static YearSum of(String budget, String time) {
        return PlannedMoney.of(Rows.read(Form.NINE_COLUMNS, Map.of(Cell.BUDGET, budget, Cell.TIME, time)), Form.NINE_COLUMNS, YEAR);
    }

    private static Map<String, Long> sources(String money, Form form) {
        Cell cell = form == Form.FORM_2 ? Cell.SUPPORT : Cell.BUDGET;
        var sums = PlannedMoney.bySource(Rows.read(form, Map.of(cell, money, Cell.TIME, WITHIN)), form, YEAR);
        return sums.stream().collect(Collectors.toMap(
                sum -> sum.source() == null ? "" : sum.source(), sum -> sum.sum().low()));
    }
}
