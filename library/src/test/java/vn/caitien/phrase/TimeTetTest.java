package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeTetTest {

    private static final double MONTH = 29.530588853;

    static IntStream years() {
        return IntStream.rangeClosed(2018, 2035);
    }

    @ParameterizedTest
    @MethodSource("years")
    void it_falls_between_20_january_and_20_february(int year) {
        assertThat(TimeTet.days().get(year)).isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 20));
    }

    @ParameterizedTest
    @MethodSource("years")
    void it_is_whole_moons_after_that_of_2018(int year) {
        long days = ChronoUnit.DAYS.between(TimeTet.days().get(2018), TimeTet.days().get(year));
        assertThat(days / MONTH).isCloseTo(Math.round(days / MONTH), within(0.06));
    }

    @Test
    void a_year_outside_the_data_is_unknown() {
        assertThat(TimeTet.month(2050)).isEmpty();
    }
}
