package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.monitoring.Facts;
import vn.caitien.monitoring.Facts.Measured;

class FactLinesTest {

    private static String lines(Facts facts) {
        return FactLines.words().of(facts);
    }

    private static String money(@Nullable Long planned, @Nullable Long most, boolean unknown, @Nullable Long spent) {
        return lines(new Facts(1, 0, 0, 0, List.of(), planned, most, unknown, spent, 0, 0));
    }

    @Test
    void spending_of_0_that_was_written_down_is_told_as_0() {
        assertThat(money(null, null, true, 0L)).contains("Đã chi: 0 đồng");
    }

    @Test
    void a_plan_between_two_sums_is_told_as_a_range() {
        assertThat(money(10_000_000L, 20_000_000L, false, null)).contains("Dự kiến: 10.000.000\u00a0- 20.000.000 đồng");
    }

    @Test
    void a_plan_of_which_some_has_no_figure_says_so() {
        assertThat(money(10_000_000L, 10_000_000L, true, null)).contains("Dự kiến: 10.000.000 đồng và khoản chưa rõ số tiền");
    }

    @Test
    void what_need_not_be_told_is_no_line() {
        assertThat(money(null, null, true, null)).isEqualTo("Việc xong: 0/1\nTrước → sau: …\nĐã chi: …\nDự kiến: …");
    }

    @Test
    void each_indicator_is_a_line_with_its_target_where_one_is_set() {
        Measured one = new Measured("Tỷ lệ {tasks}", "%", new BigDecimal("1.5"), new BigDecimal("2"), null, null, null);
        Measured other = new Measured("Số sách", "cuốn", null, new BigDecimal("1200"), new BigDecimal("1500"), null, null);
        assertThat(lines(new Facts(1, 1, 0, 0, List.of(one, other), null, null, false, null, 0, 0)))
                .contains("\nTỷ lệ {tasks}: 1,5% → 2%\n", "Số sách: … → 1.200\u00a0cuốn (mục tiêu 1.500\u00a0cuốn)");
    }
}
