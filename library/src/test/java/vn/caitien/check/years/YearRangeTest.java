package vn.caitien.check.years;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearRangeTest {

    @ParameterizedTest
    @CsvSource({"năm học 2025 - 2026,2025-2026", "NH 2023–2024,2023-2024", "Giai đoạn 2023 -2026,2023-2026",
        "từ năm 2029 đến 2024,2029-2024", "từ năm học 2020 đến hết năm học 2024,2020-2024", "2020—2025,2020-2025"})
    void a_range_is_read_however_it_is_written(String text, String plain) {
        assertThat(YearRange.in(text)).singleElement().extracting(YearRange::plain).isEqualTo(plain);
    }

    @Test
    void two_school_years_joined_are_two_ranges() {
        assertThat(YearRange.in("từ năm học 2016 - 2017 đến năm học 2020 - 2021")).extracting(YearRange::plain)
                .containsExactly("2016-2017", "2020-2021");
    }

    @ParameterizedTest
    @CsvSource({"năm học 2025 - 2026,true", "NH2025-2026,true", "giai đoạn 2020 - 2025,false", "từ năm 2020 đến 2024,false"})
    void words_tell_a_school_year(String text, boolean schoolYear) {
        assertThat(YearRange.in(text)).singleElement().extracting(YearRange::schoolYear).isEqualTo(schoolYear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9/2025 - 2026", "2.000 - 2.500 đồng", "2025 - 5/2026", "20125 - 2026", "18/2018/TT-BGDĐT"})
    void what_is_no_range_of_years_is_left(String text) {
        assertThat(YearRange.in(text)).isEmpty();
    }
}
