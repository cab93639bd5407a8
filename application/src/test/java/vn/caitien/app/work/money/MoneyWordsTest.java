package vn.caitien.app.work.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.work.WorkYears;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Cost.Per;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.work.PlannedMoney;
import vn.caitien.work.YearSum;

class MoneyWordsTest {
    private static final MoneyWords WORDS = new MoneyWords(Texts.in(Language.VI));

    private static List<String> monthly(Cost... costs) {
        return WORDS.how(PlannedMoney.of(List.of(costs), new Schedule(List.of(), List.of(), Recurrence.MONTHLY),
                WorkYears.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31))), List.of(costs));
    }

    @Test
    void fifteen_million_a_month_are_told_with_their_months() {
        assertThat(monthly(Cost.of(15_000_000, Per.MONTH))).containsExactly("15.000.000 đ × 9 tháng = 135.000.000 đ");
    }

    @Test
    void a_range_stays_a_range() {
        assertThat(monthly(Cost.between(1_000_000, 2_000_000, Per.MONTH)))
                .containsExactly("(1.000.000 đ – 2.000.000 đ) × 9 tháng = 9.000.000 đ – 18.000.000 đ");
    }

    @Test
    void what_is_unknown_is_told_beside_what_is_known() {
        assertThat(monthly(Cost.of(5_000, Per.YEAR), Cost.of(7_000, Per.UNIT)))
                .containsExactly("5.000 đ mỗi năm", "Kế hoạch ghi 7.000 đ mỗi đơn vị; chưa rõ phần của năm học này.");
    }

    @Test
    void an_item_without_a_sum_says_so_and_shows_no_nought() {
        assertThat(monthly()).containsExactly("Kế hoạch chưa cho biết số tiền của năm học này.");
    }

    @Test
    void an_item_of_another_year_says_that_it_is_not_done_in_this_one() {
        assertThat(WORDS.how(YearSum.NOTHING, List.of())).containsExactly("Không làm trong năm học này.");
    }
}
