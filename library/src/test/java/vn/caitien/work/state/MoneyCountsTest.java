package vn.caitien.work.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.work.YearSum;

class MoneyCountsTest {
    private static final YearSum UNKNOWN = new YearSum(List.of(), 1);

    @Test
    void known_sums_are_added_and_items_without_one_are_named() {
        MoneyCounts money = Facts.money(Facts.item("a", Facts.sum(100, 0), 40L), Facts.item("b", UNKNOWN, null), Facts.item("c", Facts.sum(6, 0), 18L));
        assertThat(money.plannedLow()).isEqualTo(106);
        assertThat(money.spent()).isEqualTo(58);
        assertThat(money.unclear().ids()).containsExactly("b");
        assertThat(money.planned().ids()).containsExactly("a", "c");
    }

    @Test
    void where_nothing_is_known_the_sum_is_unknown_and_not_0() {
        MoneyCounts money = Facts.money(Facts.item("a", UNKNOWN, null));
        assertThat(money.plannedLow()).isNull();
        assertThat(money.plannedHigh()).isNull();
        assertThat(money.spent()).isNull();
    }

    @Test
    void an_item_may_be_known_in_part() {
        MoneyCounts money = Facts.money(Facts.item("a", Facts.sum(100, 1), null));
        assertThat(money.plannedLow()).isEqualTo(100);
        assertThat(money.unclear().ids()).containsExactly("a");
    }

    @Test
    void an_item_not_due_in_the_year_is_planned_with_0() {
        assertThat(Facts.money(Facts.item("a", YearSum.NOTHING, null)).plannedLow()).isZero();
    }

    @Test
    void spending_nobody_told_is_unknown_and_spending_of_0_is_known() {
        MoneyCounts money = Facts.money(Facts.item("a", UNKNOWN, 0L), Facts.item("b", UNKNOWN, null));
        assertThat(money.spent()).isZero();
        assertThat(money.spentUnknown().ids()).containsExactly("b");
    }

    @Test
    void more_spent_than_planned_is_told_only_where_the_plan_is_clear() {
        MoneyCounts money = Facts.money(Facts.item("a", Facts.sum(10, 0), 11L), Facts.item("b", Facts.sum(10, 1), 11L), Facts.item("c", Facts.sum(10, 0), 10L));
        assertThat(money.overspent().ids()).containsExactly("a");
    }

    @Test
    void a_sum_beyond_a_long_is_refused_and_not_wrapped() {
        assertThatThrownBy(() -> Facts.money(Facts.item("a", UNKNOWN, Long.MAX_VALUE), Facts.item("b", UNKNOWN, 1L)))
                .isInstanceOf(ArithmeticException.class);
    }
}
