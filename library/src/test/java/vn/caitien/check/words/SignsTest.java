package vn.caitien.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.check.words.Signs.Pair;

class SignsTest {

    @ParameterizedTest
    @CsvSource({"tổ(nhóm), L, (", "TP. Vinh, U, .", "lớp ;, L, ' '", "lớp ;, ' ', ',;'", "2025–2026, N, -–", "Đ/c, U, /"})
    void signs_that_stand_side_by_side_are_held(String text, String sign, String then) {
        assertThat(Signs.of(text).hold(new Pair(sign, then))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"tổ (nhóm), L, (", "tp. vinh, U, .", "(nhóm) tổ, (, )", "2025 - 2026, N, -–"})
    void signs_that_stand_apart_are_not(String text, String sign, String then) {
        assertThat(Signs.of(text).hold(new Pair(sign, then))).isFalse();
    }

    @Test
    void a_space_that_does_not_break_is_a_space() {
        assertThat(Signs.of("lớp\u00a0;").hold(new Pair(" ", ";"))).isTrue();
    }

    @Test
    void a_text_of_one_sign_holds_no_pair() {
        assertThat(Signs.of(";").hold(new Pair(" ,;", " ,;"))).isFalse();
    }
}
