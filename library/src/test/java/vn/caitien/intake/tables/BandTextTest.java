package vn.caitien.intake.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandTextTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Tiêu chuẩn 2: Đội ngũ nhà trường", "TIÊU CHUẨN 2. Đội ngũ nhà trường", "Tiêu chuẩn 2 - Đội ngũ nhà trường",
        "Tiêu chuẩn 2 – Đội ngũ nhà trường", "Tiêu chuẩn 2 Đội ngũ nhà trường", "II. Tiêu chuẩn 2: Đội ngũ nhà trường",
        "2. Tiêu chuẩn 2: Đội ngũ nhà trường", "Tiêu chuẩn 2 : Đội ngũ nhà trường",
        "* Tiêu chuẩn 2: Đội ngũ nhà trường", "- Tiêu chuẩn 2: Đội ngũ nhà trường"
    })
    void aStandardIsReadHoweverItIsWritten(String text) {
        assertThat(BandText.standard(text)).contains(new BandText.Standard("2", "Đội ngũ nhà trường"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tiêu chuẩn 2", "Tiêu chuẩn 2:", "TIÊU CHUẨN 2."})
    void aStandardMayHaveNoTitle(String text) {
        assertThat(BandText.standard(text)).contains(new BandText.Standard("2", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tiêu chí 2.1: Đội ngũ", "Đạt tiêu chuẩn 2", "Tiêu chuẩn, tiêu chí", "Rà soát tiêu chuẩn"})
    void otherTextsNameNoStandard(String text) {
        assertThat(BandText.standard(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "MỨC 1, 2, 3", "Mức 1", "MỨC 4", "MỨC 1,2,3:", "Mức 1 và 2", "Mức 1 đến 3", "I. MỨC 1, 2, 3", "MỨC ĐỘ 1", "Mức 1; Mức 2"
    })
    void levelsAloneAreABand(String text) {
        assertThat(BandText.isBand(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mức 2 vào năm 2032", "Đạt mức 2", "Mức"})
    void aLevelToReachIsNoBand(String text) {
        assertThat(BandText.isBand(text)).isFalse();
    }

    @Test
    void aStandardIsABand() {
        assertThat(BandText.isBand("Tiêu chuẩn 2: Đội ngũ")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tiêu chuẩn II: Đội ngũ", "Tiêu chuẩn 02: Đội ngũ", "TIÊU CHUẨN II. Đội ngũ", "Tiêu chuẩn số 2: Đội ngũ"})
    void aStandardsNumberIsGivenInPlainFigures(String text) {
        assertThat(BandText.standard(text)).contains(new BandText.Standard("2", "Đội ngũ"));
    }

    @Test
    void aSyllableOfRomanLettersIsNoNumber() {
        assertThat(BandText.standard("Tiêu chuẩn vi khí hậu")).isEmpty();
    }
}
