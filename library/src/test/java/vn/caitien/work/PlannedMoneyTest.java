package vn.caitien.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Cost.Per;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Span;

class PlannedMoneyTest {
    private static final SchoolYear YEAR =
            new SchoolYear(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 31), LocalDate.of(2027, 8, 31));
    private static final Schedule MONTHLY = new Schedule(List.of(), List.of(), Recurrence.MONTHLY);

    @Test
    void fifteen_million_a_month_are_nine_months() {
        YearSum sum = PlannedMoney.of(List.of(Cost.of(15_000_000, Per.MONTH)), MONTHLY, YEAR);
        assertThat(sum.low()).isEqualTo(135_000_000L);
        assertThat(sum.parts().getFirst().times()).isEqualTo(9);
        assertThat(sum.unknown()).isZero();
    }

    @Test
    void a_range_stays_a_range() {
        YearSum sum = PlannedMoney.of(List.of(Cost.between(10, 20, Per.YEAR)), MONTHLY, YEAR);
        assertThat(List.of(sum.low(), sum.high())).containsExactly(10L, 20L);
    }

    @Test
    void a_cost_per_unit_is_unknown_beside_what_is_known() {
        YearSum sum = PlannedMoney.of(List.of(Cost.of(5, Per.YEAR), Cost.of(7, Per.UNIT)), MONTHLY, YEAR);
        assertThat(sum.low()).isEqualTo(5);
        assertThat(sum.unknown()).isEqualTo(1);
    }

    @Test
    void an_item_without_a_sum_is_one_unknown() {
        assertThat(PlannedMoney.of(List.of(), MONTHLY, YEAR)).isEqualTo(new YearSum(List.of(), 1));
    }

    @Test
    void a_cost_without_a_time_is_unknown() {
        assertThat(PlannedMoney.of(List.of(Cost.of(5, Per.ONCE)), Schedule.UNKNOWN, YEAR)).isEqualTo(new YearSum(List.of(), 1));
    }

    @Test
    void a_sum_paid_once_belongs_to_the_year_that_holds_its_span() {
        assertThat(once("2026-10", "2026-12").low()).isEqualTo(5);
    }

    @Test
    void a_sum_paid_once_over_several_years_is_unknown_in_each() {
        assertThat(once("2026-10", "2028-12").unknown()).isEqualTo(1);
    }

    @Test
    void an_item_of_another_year_costs_nothing_in_this_one() {
        assertThat(once("2029-10", "2029-12")).isEqualTo(YearSum.NOTHING);
    }

    @Test
    void totals_add_the_known_and_count_the_unknown() {
        YearSum sum = once("2026-10", "2026-12").plus(once("2026-10", "2028-12"));
        assertThat(sum.low()).isEqualTo(5);
        assertThat(sum.unknown()).isEqualTo(1);
    }

    @Test
    void a_sum_beyond_a_long_is_refused_and_not_wrapped() {
        assertThatThrownBy(() -> PlannedMoney.of(List.of(Cost.of(Long.MAX_VALUE, Per.MONTH)), MONTHLY, YEAR))
                .isInstanceOf(ArithmeticException.class);
    }

    private static YearSum once(String start, String end) {
        Schedule schedule = new Schedule(List.of(new Span(start, end)), List.of(), Recurrence.NONE);
        return PlannedMoney.of(List.of(Cost.of(5, Per.ONCE)), schedule, YEAR);
    }
}
