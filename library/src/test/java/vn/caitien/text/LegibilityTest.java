package vn.caitien.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibilityTest {

    @Test
    void syllablesWithMarksCount() {
        assertThat(Legibility.of("Kế hoạch cải tiến (2025) – “chất lượng”")).isEqualTo(new Legibility(6, 0));
    }

    @Test
    void wordsWithoutMarksDoNotCount() {
        assertThat(Legibility.of("Lan can cao 25 °; § 3; an toan?")).isEqualTo(new Legibility(0, 0));
    }

    @Test
    void signsForLettersAreNoSyllables() {
        assertThat(Legibility.of("KÕ ho¹ch c¶i tiÕn")).isEqualTo(new Legibility(0, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K\ufffd ho\ufffdch c\ufffdi ti\ufffdn ", "nh?ng tr??ng h?c t?t ", "ÖÄÜØ ÐÞæß ÖÜÄß Øß "})
    void aTextOfThemIsGarbled(String text) {
        assertThat(Legibility.of(text.repeat(10)).garbled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kế hoạch cải tiến ", "A plan to improve schools? Yes, a plan. ", "Kiể m kê thiế t bị trườ ng "})
    void otherTextsAreNot(String text) {
        assertThat(Legibility.of(text.repeat(10)).garbled()).isFalse();
    }

    @Test
    void aLittleTextTellsNothing() {
        assertThat(Legibility.of("K\ufffd ho\ufffdch").garbled()).isFalse();
    }
}
