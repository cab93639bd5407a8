package vn.caitien.app.work.money;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.app.work.money.TestReading.money;
import static vn.caitien.app.work.money.TestReading.spent;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyBySourceTest {
    private static final String TOGETHER = "15 triệu từ ngân sách xã và nguồn xã hội hóa";
    private static final String PARTED = "Ngân sách xã: 10 triệu; 5 triệu từ nguồn xã hội hóa";

    private static SourceMoney source(Money money, String name) {
        return money.bySource().sources().stream().filter(one -> name.equals(one.source())).findFirst().orElseThrow();
    }

    @Test
    void what_each_clause_gives_to_its_own_source_is_planned_from_it_alone() {
        Money money = money(List.of(PARTED));
        assertThat(source(money, "Ngân sách xã").planned().low()).isEqualTo(10_000_000);
        assertThat(source(money, "nguồn xã hội hóa").planned().low()).isEqualTo(5_000_000);
        assertThat(money.bySource().shared()).isEmpty();
    }

    @Test
    void what_comes_from_several_sources_is_planned_from_none_of_them_alone() {
        SourceMoney one = source(money(List.of(TOGETHER)), "ngân sách xã");
        assertThat(one.planned().known()).isFalse();
        assertThat(one.planned().unknown()).isZero();
        assertThat(one.shared().low()).isEqualTo(15_000_000);
    }

    @Test
    void what_comes_from_several_sources_stands_once_with_what_was_spent_beside_it() {
        Money money = money(List.of(TOGETHER, "2 triệu từ ngân sách xã"), spent(0, 3_000_000, "ngân sách xã"), spent(0, 1_000_000, "Nguồn xã hội hóa"),
                spent(1, 500_000, "ngân sách xã"));
        SharedMoney shared = money.bySource().shared().getFirst();
        assertThat(shared.planned().low()).isEqualTo(15_000_000);
        assertThat(shared.spent()).extracting(one -> one.spent().low()).containsExactly(3_000_000L, 1_000_000L);
        assertThat(source(money, "ngân sách xã").spent()).isEqualTo(Amount.of(3_500_000));
    }

    @Test
    void items_with_the_same_sources_together_are_added_in_whatever_order_they_name_them() {
        Money money = money(List.of(TOGETHER, "5 triệu từ nguồn xã hội hóa và ngân sách xã"));
        assertThat(money.bySource().shared()).hasSize(1);
        assertThat(money.bySource().shared().getFirst().planned().low()).isEqualTo(20_000_000);
        assertThat(money.bySource().shared().getFirst().items()).hasSize(2);
    }

    @Test
    void planned_sums_by_source_add_up_to_the_whole_and_nothing_is_counted_twice() {
        Money money = money(List.of(TOGETHER, PARTED, "7 triệu"));
        long alone = money.bySource().sources().stream().mapToLong(one -> one.planned().low()).sum();
        assertThat(alone + money.bySource().undivided().low()).isEqualTo(money.planned().low()).isEqualTo(37_000_000);
    }

    @Test
    void a_sum_without_a_source_is_of_none() {
        SourceMoney last = money(List.of("7 triệu")).bySource().sources().getLast();
        assertThat(last.source()).isNull();
        assertThat(last.planned().low()).isEqualTo(7_000_000);
    }

    @Test
    void an_unknown_sum_stays_unknown_with_its_sources() {
        Money money = money(List.of("ngân sách xã và nguồn xã hội hóa"));
        assertThat(money.bySource().undivided().unknown()).isEqualTo(1);
        assertThat(money.bySource().undivided().known()).isFalse();
    }

    @Test
    void what_was_typed_without_accents_or_in_capitals_is_the_same_source() {
        Money money = money(List.of("7 triệu từ ngân sách xã"), spent(0, 1, "NGAN SACH XA"));
        assertThat(source(money, "ngân sách xã").spent()).isEqualTo(Amount.of(1));
    }

    @Test
    void a_bill_after_the_last_year_of_a_plan_is_of_that_year_and_one_before_the_first_of_the_first() {
        var years = List.of(TestReading.year(2025), TestReading.YEAR);
        MoneyReading reading = TestReading.money(years, List.of(PARTED), List.of(), spent(0, 1, null, LocalDate.of(2029, 1, 1)),
                spent(0, 2, null, LocalDate.of(2025, 1, 1)));
        assertThat(reading.of(TestReading.YEAR).spent()).isEqualTo(Amount.of(1));
        assertThat(reading.of(years.getFirst()).spent()).isEqualTo(Amount.of(2));
    }

    @Test
    void a_year_in_which_an_item_is_not_done_plans_nothing_from_its_sources() {
        MoneyReading reading = TestReading.money(List.of(TestReading.year(2025), TestReading.YEAR), List.of(TOGETHER), List.of());
        assertThat(reading.of(TestReading.year(2025)).bySource().shared()).isEmpty();
    }
}
