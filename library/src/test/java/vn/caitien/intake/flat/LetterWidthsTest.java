package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterWidthsTest {
    @Test
    void aWideLetterIsWiderThanANarrowOne() {
        assertThat(LetterWidths.of("m")).isGreaterThan(2 * LetterWidths.of("i"));
    }

    @Test
    void aToneMakesALetterNoWider() {
        assertThat(LetterWidths.of("ấ")).isEqualTo(LetterWidths.of("a"));
    }

    @Test
    void aTextIsAsWideAsItsLetters() {
        assertThat(LetterWidths.of("ab c")).isEqualTo(LetterWidths.of("ab") + LetterWidths.SPACE + LetterWidths.of("c"), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void aLetterThatIsNotListedIsAsWideAsADigit() {
        assertThat(LetterWidths.of("漢")).isEqualTo(LetterWidths.of("8"));
    }
}
