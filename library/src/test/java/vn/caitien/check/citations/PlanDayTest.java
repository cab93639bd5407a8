package vn.caitien.check.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.caitien.check.Looked;

class PlanDayTest {

    @Test
    void is_the_date_of_the_plan() {
        assertThat(PlanDay.of(Looked.subject("header: {date: 2025-10-01, schoolYear: 2025-2026}")))
                .contains(LocalDate.of(2025, 10, 1));
    }

    @Test
    void is_the_beginning_of_its_time_when_it_has_no_date() {
        assertThat(PlanDay.of(Looked.subject("header: {schoolYear: 2025-2026}"))).contains(LocalDate.of(2025, 9, 1));
    }

    @Test
    void is_the_beginning_of_its_time_when_the_date_cannot_be() {
        assertThat(PlanDay.of(Looked.subject("header: {date: 2028-12-19, period: 2023-2026}")))
                .contains(LocalDate.of(2023, 9, 1));
    }

    @Test
    void is_not_known_when_nothing_tells() {
        assertThat(PlanDay.of(Looked.subject("header: {}"))).isEmpty();
    }
}
