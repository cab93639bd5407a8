package vn.caitien.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final Facts UNKNOWN = new Facts(0, 0, 0, 0, List.of(), null, null, true, null, 0, 0);

    @Test
    void money_of_which_nothing_is_known_is_no_sum() {
        Totals totals = Totals.of(List.of(UNKNOWN, UNKNOWN));
        assertThat(totals.planned()).isNull();
        assertThat(totals.spent()).isNull();
        assertThat(totals.unspent()).isEqualTo(2);
        assertThat(totals.unplanned()).isEqualTo(2);
    }

    @Test
    void sums_are_of_what_is_known_and_say_how_much_is_not() {
        Facts known = new Facts(3, 2, 1, 1, List.of(), 10L, 20L, false, 5L, 2, 0);
        Totals totals = Totals.of(List.of(known, known, UNKNOWN));
        assertThat(totals).isEqualTo(new Totals(3, 1, 6, 4, 2, 2, 4, 0, 0, 20L, 40L, 1, 10L, 1));
    }

    @Test
    void a_sum_that_is_no_range_counts_as_its_own_most() {
        Facts known = new Facts(1, 0, 0, 0, List.of(), 10L, null, false, null, 0, 0);
        assertThat(Totals.of(List.of(known)).plannedMost()).isEqualTo(10L);
    }

    @Test
    void an_indicator_is_measured_when_both_its_figures_are_there() {
        Totals totals = Totals.of(FullReview.review().items().stream().map(Reviewed::facts).toList());
        assertThat(totals.measured()).isEqualTo(2);
        assertThat(totals.unmeasured()).isEqualTo(1);
    }
}
