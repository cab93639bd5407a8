package vn.caitien.app.platform.page.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.page.parts.YearDate.Origin;
import vn.caitien.app.platform.page.parts.YearLabels.Label;
import vn.caitien.app.platform.page.parts.YearLine.Placed;

class YearLineTest {
    private static final LocalDate FIRST = LocalDate.of(2026, Month.SEPTEMBER, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, Month.JANUARY, 12);

    private static YearDate date(LocalDate day) {
        return new YearDate(day, false, "…", Origin.LAW, Optional.empty());
    }

    private static YearLine line(LocalDate... days) {
        return new YearLine(FIRST, 12, TODAY, Optional.empty(), List.of(days).stream().map(YearLineTest::date).toList());
    }

    @Test
    void the_first_day_lies_at_the_beginning() {
        assertThat(line().at(FIRST)).isEqualTo("0.0%");
    }

    @Test
    void the_middle_of_a_month_lies_in_the_middle_of_its_box() {
        assertThat(line().at(LocalDate.of(2027, Month.FEBRUARY, 15))).isEqualTo("45.8%");
    }

    @Test
    void what_lies_outside_is_shown_at_the_edge() {
        assertThat(line().at(FIRST.plusYears(2))).isEqualTo("100.0%");
    }

    @Test
    void a_span_of_a_whole_month_is_a_box_long() {
        assertThat(line().length(new YearLine.Span(FIRST, FIRST.plusDays(29)))).isEqualTo("8.3%");
    }

    @Test
    void dates_come_in_their_order() {
        assertThat(line(FIRST.plusDays(90), FIRST, FIRST.plusDays(40)).placed())
                .extracting(placed -> placed.date().day()).isSorted();
    }

    @Test
    void the_last_dates_have_their_labels_before_them() {
        assertThat(line(FIRST.plusMonths(11).plusDays(20)).placed().getFirst().back()).isTrue();
    }

    @Test
    void a_year_without_dates_has_no_tiers() {
        assertThat(line().tiers(true)).isZero();
    }

    @Test
    void a_day_within_two_weeks_is_near() {
        assertThat(line().isNear(date(TODAY.plusDays(14)))).isTrue();
        assertThat(line().isNear(date(TODAY.plusDays(15)))).isFalse();
    }

    @Test
    void a_day_that_is_over_is_past_and_not_near() {
        assertThat(line().isPast(date(TODAY.minusDays(1)))).isTrue();
        assertThat(line().isNear(date(TODAY.minusDays(1)))).isFalse();
    }

    @RepeatedTest(50)
    void labels_never_lie_over_each_other(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        LocalDate[] days = random.ints(random.nextInt(1, 14), 0, 365).mapToObj(FIRST::plusDays).toArray(LocalDate[]::new);
        List<Placed> placed = line(days).placed();
        assertThat(placed).hasSize(days.length).allSatisfy(one -> assertThat(placed)
                .filteredOn(other -> other != one && other.up() == one.up() && other.tier() == one.tier())
                .allSatisfy(other -> assertThat(apart(one, other)).isTrue()));
    }

    private static boolean apart(Placed one, Placed other) {
        Label a = label(one);
        Label b = label(other);
        return a.to() <= b.from() + 0.2 || b.to() <= a.from() + 0.2;
    }

    private static Label label(Placed placed) {
        double tick = Double.parseDouble(placed.at().replace("%", ""));
        return new Label(placed.date(), tick, placed.up(), placed.back(), placed.tier());
    }
}
