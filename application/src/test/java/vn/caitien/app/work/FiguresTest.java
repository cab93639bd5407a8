package vn.caitien.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3,8|3.8", "3.8|3.8", "3,8%|3.8", " 80 % |80", "1.234|1234", "1.234.567,5|1234567.5",
        "0.125|0.125", "0|0", "-2|-2", "1,234|1.234"})
    void vietnamese_writing_is_read_both_ways(String typed, BigDecimal value) {
        assertThat(Figures.read(typed, Language.VI)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3.8|3.8", "3,8|3.8", "1,234|1234", "1,234.5|1234.5"})
    void english_writing_is_read_both_ways(String typed, BigDecimal value) {
        assertThat(Figures.read(typed, Language.EN)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chưa biết", "3,8,1", "12 em", "1e9", "9999999999999", "3,", "NaN"})
    void what_is_no_figure_is_none(String typed) {
        assertThat(Figures.read(typed, Language.VI)).isEmpty();
    }

    @Test
    void a_percentage_stands_at_its_sign_and_a_unit_apart() {
        Texts texts = Texts.in(Language.VI);
        assertThat(Figures.shown(new BigDecimal("3.8000"), "%", texts)).isEqualTo("3,8%");
        assertThat(Figures.shown(new BigDecimal("1234"), "em", texts)).isEqualTo("1.234 em");
        assertThat(Figures.shown(new BigDecimal("5"), null, texts)).isEqualTo("5");
    }
}
