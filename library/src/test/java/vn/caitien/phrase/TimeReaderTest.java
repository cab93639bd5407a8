package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.caitien.plan.Schedule;

class TimeReaderTest {

    private static final TimeContext YEAR = new TimeContext("2025-2026", null);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "time-examples.csv", delimiter = '|', useHeadersInDisplayName = true)
    void reads_a_cell_of_the_school_year_2025_2026(String words, String expected) {
        assertThat(TimeReader.read(words.replace("\\n", "\n"), YEAR)).isEqualTo(TimeNotes.schedule(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "time-phrases.csv", delimiter = '|', useHeadersInDisplayName = true)
    void reads_what_people_of_schools_type(String words, String expected) {
        assertThat(TimeReader.read(words.replace("\\n", "\n"), YEAR)).isEqualTo(TimeNotes.schedule(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "time-examples-undated.csv", delimiter = '|', useHeadersInDisplayName = true)
    void reads_a_cell_of_a_plan_for_several_years(String words, String expected) {
        assertThat(TimeReader.read(words, new TimeContext(null, "2023-2026"))).isEqualTo(TimeNotes.schedule(expected));
    }

    @Test
    void an_empty_cell_is_unknown() {
        assertThat(TimeReader.read("", YEAR)).isEqualTo(Schedule.UNKNOWN);
    }

    @Test
    void takes_a_period_of_two_years_for_a_school_year() {
        assertThat(TimeReader.read("Tháng 9", new TimeContext(null, "2024 - 2025")))
                .isEqualTo(TimeNotes.schedule("2024-09 none"));
    }

    @Test
    void leaves_the_year_open_where_the_head_of_the_plan_is_not_readable() {
        assertThat(TimeReader.read("Tháng 9", new TimeContext("2025/26", "sáu năm"))).isEqualTo(Schedule.UNKNOWN);
    }
}
