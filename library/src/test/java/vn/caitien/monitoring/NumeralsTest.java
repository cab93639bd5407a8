package vn.caitien.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({"45000000, 45.000.000", "999, 999", "1000, 1.000", "0, 0", "-1234567, -1.234.567", "100000, 100.000"})
    void whole_numbers_stand_in_groups_of_three(long number, String written) {
        assertThat(Numerals.of(Long.valueOf(number))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"3.8, %, '3,8%'", "2.0, %, '2,0%'", "37, hồ sơ, '37\u00a0hồ sơ'", "1234.50, , '1.234,50'", "-0.5, , '-0,5'", "12, ' ', 12"})
    void a_measured_number_keeps_its_figures_and_its_unit(BigDecimal number, @Nullable String unit, String written) {
        assertThat(Numerals.of(number, unit)).isEqualTo(written);
    }

    @Test
    void what_is_not_known_is_not_written() {
        assertThat(Numerals.of((Long) null)).isNull();
        assertThat(Numerals.of((LocalDate) null)).isNull();
        assertThat(Numerals.of(null, "%")).isNull();
    }
}
