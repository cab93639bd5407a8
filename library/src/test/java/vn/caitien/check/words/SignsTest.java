package vn.caitien.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.check.words.Signs.Pair;

class SignsTest {

    @ParameterizedTest
    @CsvSource({"tổ(nhóm), L, (", "TP. Vinh, U, .", "lớp ;, L, ' '", "lớp ;, ' ', ',;'", "2025–2026, N, -–", "Đ/c, U, /"})
    void signsThatStandSideBySideAreHeld(String text, String sign, String then) {
        assertThat(Signs.of(text).hold(new Pair(sign, then))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"tổ (nhóm), L, (", "tp. vinh, U, .", "(nhóm) tổ, (, )", "2025 - 2026, N, -–"})
    void signsThatStandApartAreNot(String text, String sign, String then) {
        assertThat(Signs.of(text).hold(new Pair(sign, then))).isFalse();
    }

    @Test
    void aSpaceThatDoesNotBreakIsASpace() {
        assertThat(Signs.of("lớp\u00a0;").hold(new Pair(" ", ";"))).isTrue();
    }

    @Test
    void aTextOfOneSignHoldsNoPair() {
        assertThat(Signs.of(";").hold(new Pair(" ,;", " ,;"))).isFalse();
    }
}
