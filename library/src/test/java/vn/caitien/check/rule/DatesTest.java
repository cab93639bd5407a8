package vn.caitien.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ngày 05 tháng 9 năm 2025", "ngày 5/9/2025", "05-09-2025", "Ngày 5 tháng 9, năm 2025",
        "ngày 5 /9/ 2025", "05.9.2025"})
    void a_day_is_read_however_it_is_written(String text) {
        assertThat(Dates.in(text)).extracting(Dates.Day::day).containsExactly(LocalDate.of(2025, 9, 5));
    }

    @Test
    void a_day_that_is_not_in_the_calendar_is_none() {
        assertThat(Dates.in("ngày 31 tháng 02 năm 2025")).singleElement().extracting(Dates.Day::day).isNull();
    }

    @Test
    void its_words_begin_with_the_word_for_day() {
        assertThat(Dates.in("họp ngày 5/9/2025")).singleElement().extracting(Dates.Day::start).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tháng 9/2025", "18/2018/TT-BGDĐT", "5/9/20251", "1.500.000"})
    void what_is_no_day_is_left(String text) {
        assertThat(Dates.in(text)).isEmpty();
    }

    @Test
    void a_day_is_written_as_papers_write_it() {
        assertThat(Dates.written(LocalDate.of(2025, 2, 5))).isEqualTo("ngày 05 tháng 02 năm 2025");
    }

    @Test
    void a_day_is_written_in_short() {
        assertThat(Dates.brief(LocalDate.of(2018, 8, 22))).isEqualTo("22/8/2018");
    }
}
