package vn.caitien.intake.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Tổ chức tập huấn cho giáo viên.", "PHT, TTCM, Ban ĐDCMHS", "Tháng 9, 12/2031; HK1", "website của trường",
        "12.540.000đ; 500 nghìn/lượt"})
    void soundWordsHaveNoFlaw(String text) {
        Words words = Words.of(text);
        assertThat(words.glued() + words.strange()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tậphuấn", "tổchứctập huấn", "tháng11/2031", "tháng 9/203 1", "Tổ chức;tập huấn"})
    void syllablesWithoutASpaceAreGlued(String text) {
        assertThat(Words.of(text).glued()).isPositive();
    }

    @Test
    void lettersThatAreNoSyllableAreStrange() {
        assertThat(Words.of("nghiệ bcd").strange()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hiệu trưởng, kế toán,", "Hội đồng trường (Hội đồng quản trị", "Tỷ lệ chuyên cần đạt"})
    void aTextThatWantsMoreEndsOpenly(String text) {
        assertThat(Words.endsOpenly(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hiệu trưởng", "Trồng cây (không ghi tên)", "Đạt mức 2.", ""})
    void aWholeTextDoesNot(String text) {
        assertThat(Words.endsOpenly(text)).isFalse();
    }
}
