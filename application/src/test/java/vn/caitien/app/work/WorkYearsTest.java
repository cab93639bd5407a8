package vn.caitien.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.caitien.work.SchoolYear;

class WorkYearsTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void a_school_year_is_planned_until_the_end_of_may() {
        assertThat(WorkYears.of(day("2026-09-01"), day("2027-08-31")))
                .isEqualTo(new SchoolYear(day("2026-09-01"), day("2027-05-31"), day("2027-08-31")));
    }

    @Test
    void a_year_that_ends_earlier_is_planned_until_its_end() {
        assertThat(WorkYears.of(day("2026-09-01"), day("2027-05-20")).planningEnd()).isEqualTo(day("2027-05-20"));
    }

    @Test
    void a_year_longer_than_a_year_is_cut() {
        assertThat(WorkYears.of(day("2026-06-15"), day("2027-09-30")).last()).isEqualTo(day("2027-06-14"));
    }
}
