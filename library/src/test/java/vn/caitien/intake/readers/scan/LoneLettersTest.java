package vn.caitien.intake.readers.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoneLettersTest {
    private static String second(String above, String letter, double sure) {
        return LoneLetters.mended(List.of(
                new ScannedWord(above, new Area(0, 0, 95, 30), 25, 30, 0.96, true),
                new ScannedWord(letter, new Area(0, 40, 20, 70), 65, 30, sure, true)), 100).getLast().text();
    }

    @Test
    void a_torn_off_g_is_a_g() {
        assertThat(second("Khôn", "E", 0.6)).isEqualTo("g");
    }

    @Test
    void a_torn_off_i_is_an_i() {
        assertThat(second("Thờ", "|", 0.5)).isEqualTo("i");
    }

    @Test
    void what_makes_no_syllable_stays() {
        assertThat(second("tháng", "5", 0.6)).isEqualTo("5");
    }

    @Test
    void what_was_read_surely_stays() {
        assertThat(second("Khôn", "5", 0.96)).isEqualTo("5");
    }
}
