package vn.caitien.app.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SetDaysTest {
    private static final SetDays DAYS = new SetDays(List.of(day(LocalDate.of(2027, 9, 5)), day(LocalDate.of(2027, 8, 31)), day(LocalDate.of(2026, 9, 1))));

    @Test
    void a_year_has_those_from_its_first_day_to_its_last_in_order() {
        SchoolYear year = new SchoolYear(new UUID(1, 1), LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31), null, 1);
        assertThat(DAYS.of(year)).extracting(SetDay::day).containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
    }

    @Test
    void a_stretch_has_those_within_it() {
        assertThat(DAYS.between(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 9, 30))).hasSize(1);
    }

    private static SetDay day(LocalDate day) {
        return new SetDay(day, false, "Khai giảng", null, "Quyết định 12/QĐ-UBND");
    }
}
