package vn.caitien.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Span;

class OccurrencesTest {
    private static final SchoolYear YEAR = year(2027);

    @Test
    void a_dated_span_is_cut_to_the_year() {
        assertThat(of(Recurrence.NONE, List.of(new Span("2027-05", "2027-10-15"))))
                .containsExactly(new Stretch(YEAR.first(), LocalDate.of(2027, 10, 15)));
    }

    @Test
    void a_span_of_another_year_gives_nothing() {
        assertThat(of(Recurrence.NONE, List.of(new Span("2026-01", "2026-03")))).isEmpty();
    }

    @Test
    void a_yearly_month_after_new_year_lies_in_the_second_calendar_year_with_its_leap_day() {
        assertThat(Occurrences.of(new Schedule(List.of(), List.of(2, 9), Recurrence.YEARLY), YEAR)).containsExactly(
                new Stretch(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 9, 30)),
                new Stretch(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
    }

    @Test
    void monthly_work_runs_from_september_to_may() {
        assertThat(Occurrences.months(new Schedule(List.of(), List.of(), Recurrence.MONTHLY), YEAR))
                .hasSize(9).startsWith(YearMonth.of(2027, 9)).endsWith(YearMonth.of(2028, 5));
    }

    @Test
    void monthly_work_of_a_named_summer_is_kept() {
        assertThat(of(Recurrence.MONTHLY, List.of(new Span("2028-06", "2028-07")))).hasSize(2);
    }

    @Test
    void quarterly_work_comes_three_times() {
        assertThat(of(Recurrence.QUARTERLY, List.of())).hasSize(3);
    }

    @Test
    void continuous_work_is_one_stretch_to_the_planned_end() {
        assertThat(of(Recurrence.CONTINUOUS, List.of())).containsExactly(new Stretch(YEAR.first(), YEAR.planningEnd()));
    }

    @Test
    void words_that_do_not_say_give_nothing() {
        assertThat(Occurrences.of(Schedule.UNKNOWN, YEAR)).isEmpty();
    }

    @Property(tries = 300)
    void occurrences_are_ordered_and_inside_the_year(@ForAll Recurrence recurrence,
            @ForAll @IntRange(min = 0, max = 40) int start, @ForAll @IntRange(min = 0, max = 30) int length) {
        YearMonth from = YearMonth.of(2026, 1).plusMonths(start);
        List<Stretch> all = of(recurrence, List.of(new Span(from.toString(), from.plusMonths(length).toString())));
        assertThat(all).isSortedAccordingTo((one, other) -> one.start().compareTo(other.start()))
                .allMatch(stretch -> !stretch.start().isBefore(YEAR.first()) && !stretch.due().isAfter(YEAR.last()));
    }

    @Property(tries = 50)
    void monthly_occurrences_never_overlap(@ForAll @IntRange(min = 2000, max = 2100) int first) {
        List<Stretch> all = Occurrences.of(new Schedule(List.of(), List.of(), Recurrence.MONTHLY), year(first));
        for (int at = 1; at < all.size(); at++) {
            assertThat(all.get(at).start()).isAfter(all.get(at - 1).due());
        }
    }

    private static List<Stretch> of(Recurrence recurrence, List<Span> spans) {
        return Occurrences.of(new Schedule(spans, List.of(), recurrence), YEAR);
    }

    private static SchoolYear year(int first) {
        return new SchoolYear(LocalDate.of(first, 9, 1), LocalDate.of(first + 1, 5, 31), LocalDate.of(first + 1, 8, 31));
    }
}
