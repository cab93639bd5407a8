package vn.caitien.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PHẦN I. Mở đầu | PART | I | Mở đầu", "Phần thứ nhất: Mở đầu | PART | nhất | Mở đầu",
        "I. MỞ ĐẦU | ROMAN | I | MỞ ĐẦU", "I- MỞ ĐẦU | ROMAN | I | MỞ ĐẦU", "IV/ MỞ ĐẦU | ROMAN | IV | MỞ ĐẦU",
        "VIII.MỞ ĐẦU | ROMAN | VIII | MỞ ĐẦU", "XII. MỞ ĐẦU | ROMAN | XII | MỞ ĐẦU",
        "A. MỞ ĐẦU | CAPITAL | A | MỞ ĐẦU", "1. Mở đầu | ARABIC | 1 | Mở đầu", "1/ Mở đầu | ARABIC | 1 | Mở đầu",
        "1) Mở đầu | ARABIC | 1 | Mở đầu", "10.Mở đầu | ARABIC | 10 | Mở đầu",
        "1.2. Mở đầu | ARABIC_2 | 1.2 | Mở đầu", "1.2 Mở đầu | ARABIC_2 | 1.2 | Mở đầu",
        "1.2.3. Mở đầu | ARABIC_3 | 1.2.3 | Mở đầu", "a) Mở đầu | LETTER | a | Mở đầu",
        "đ. Mở đầu | LETTER | đ | Mở đầu"
    })
    void aParagraphsNumberIsToldFromItsWords(String text, Numbering.Style style, String number, String rest) {
        assertThat(Numbering.of(text)).contains(new Numbering(style, number, rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Việc nào rõ việc nấy", "- Việc nào rõ việc nấy", "2025 - 2026 là năm học đầu", "12/9/2025 họp hội đồng",
        "IX", "1.", "Phần lớn học sinh ở xa trường",
        "Trường có 12 lớp"
    })
    void otherParagraphsHaveNone(String text) {
        assertThat(Numbering.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"V/v trồng cây", "V/v: trồng cây"})
    void aWordWithAStrokeIsNoNumber(String text) {
        assertThat(Numbering.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1- Mở đầu", "1: Mở đầu", "1/ Mở đầu"})
    void arabicNumbersEndInAnyMark(String text) {
        assertThat(Numbering.of(text)).contains(new Numbering(Numbering.Style.ARABIC, "1", "Mở đầu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2 lần mỗi tháng", "1 - 2 lần mỗi tháng", "7:30 vào học"})
    void aRangeOrAnHourIsNoNumber(String text) {
        assertThat(Numbering.of(text)).isEmpty();
    }
}
