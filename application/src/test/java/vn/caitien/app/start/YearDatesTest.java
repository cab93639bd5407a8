package vn.caitien.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.YearDate;
import vn.caitien.app.platform.page.parts.YearLine;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SetDay;
import vn.caitien.app.school.SetDays;

class YearDatesTest {
    @Test
    void a_year_by_a_circular_with_dates_has_a_line_with_them() {
        YearLine line = line("tt57-2026").orElseThrow();
        assertThat(line.months()).isEqualTo(12);
        assertThat(line.dates()).filteredOn(date -> date.origin() == YearDate.Origin.LAW).singleElement().satisfies(date -> {
            assertThat(date.day()).isEqualTo("2027-06-15");
            assertThat(date.before()).isTrue();
            assertThat(date.words()).contains("57/2026/TT-BGDĐT", "chưa đối chiếu");
        });
    }

    @Test
    void where_the_circular_sets_no_date_there_is_no_line() {
        assertThat(line("tt18-2018")).isEmpty();
    }

    @Test
    void where_no_circular_is_known_there_is_no_line() {
        assertThat(line(null)).isEmpty();
        assertThat(YearDates.line(Texts.in(Language.VI), null, SetDays.NONE, LocalDate.of(2026, 10, 1))).isEmpty();
    }

    @Test
    void a_day_the_province_sets_stands_on_the_line_with_its_paper() {
        SetDay opening = new SetDay(LocalDate.of(2026, 9, 5), false, "khai giảng", null, "Quyết định 12/QĐ-UBND");
        SetDay other = new SetDay(LocalDate.of(2027, 9, 5), false, "khai giảng", null, "Quyết định 13/QĐ-UBND");
        assertThat(line(null, opening, other).orElseThrow().dates()).filteredOn(date -> date.origin() == YearDate.Origin.LOCAL).singleElement()
                .satisfies(date -> assertThat(date.words()).isEqualTo("khai giảng, theo Quyết định 12/QĐ-UBND"));
    }

    private static Optional<YearLine> line(@Nullable String circular, SetDay... set) {
        SchoolYear year = new SchoolYear(new UUID(1, 1), LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31), circular, 1);
        return YearDates.line(Texts.in(Language.VI), year, new SetDays(List.of(set)), LocalDate.of(2026, 10, 1));
    }
}
