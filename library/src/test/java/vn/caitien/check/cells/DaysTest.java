package vn.caitien.check.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Span;

class DaysTest {

    @Test
    void months_run_from_their_first_to_their_last_day() {
        assertThat(Days.of(new Span("2025-09", "2026-02")))
                .isEqualTo(new Days(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 2, 28)));
    }

    @Test
    void an_open_beginning_stays_open() {
        assertThat(Days.of(new Span(null, "2025-12-15"))).isEqualTo(new Days(null, LocalDate.of(2025, 12, 15)));
    }

    @Test
    void a_stretch_that_runs_backwards_covers_nothing() {
        assertThat(Days.of(new Span("2027-01", "2024-12"))).isNull();
    }

    @Test
    void a_day_that_no_calendar_has_covers_nothing() {
        assertThat(Days.of(new Span("2025-02-30", null))).isNull();
    }

    @Test
    void a_whole_year_is_a_calendar_year() {
        assertThat(Days.of(new Span("2026-01", "2026-12"))).extracting(Days::calendarYear).isEqualTo(true);
    }
}
