package vn.caitien.intake.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.10 | 1.10",
        "Tiêu chí 1.10 | 1.10",
        "TIÊU CHÍ 1.10 | 1.10",
        "Tiêu chí 1.10. | 1.10",
        "Tiêu chí: 1.10 | 1.10",
        "Tiêu chí số 1.10 | 1.10",
        "- Tiêu chí 1.10 | 1.10",
        "TC 3.2 | 3.2",
        "TC3.2 | 3.2",
        "T.C 3.2 | 3.2",
        "Tiêu chí 3. 2 | 3.2",
        "Tiêu chí 3,2 | 3.2",
        "3.2, 3.5 | 3.2, 3.5",
        "3.2; 3.5 | 3.2, 3.5",
        "3.2 và 3.5 | 3.2, 3.5",
        "Tiêu chí 3.2, tiêu chí 3.5 | 3.2, 3.5",
        "TC 3.2, TC 3.5 | 3.2, 3.5",
        "Các tiêu chí 3.2, 3.5, 4.1 | 3.2, 3.5, 4.1",
        "Tiêu chí 3.2 (Mức 2) | 3.2"
    })
    void theNumbersAreReadHoweverTheyAreWritten(String cell, String criteria) {
        assertThat(CriterionText.read(cell)).isEqualTo(new CriterionText(null, criteria, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tiêu chí 1.10: Trường xanh", "Tiêu chí 1.10. Trường xanh", "1.10 Trường xanh", "1.10. Trường xanh",
        "Tiêu chí 1.10 - Trường xanh", "Tiêu chí 1.10 – Trường xanh", "TC 1.10: Trường xanh"
    })
    void theTitleFollowsTheNumber(String cell) {
        assertThat(CriterionText.read(cell)).isEqualTo(new CriterionText(null, "1.10", "Trường xanh"));
    }

    @Test
    void severalNumbersMayHaveOneTitle() {
        assertThat(CriterionText.read("3.2, 3.5: Sân và vườn")).isEqualTo(new CriterionText(null, "3.2, 3.5", "Sân và vườn"));
    }

    @Test
    void aTornWordForCriterionIsRead() {
        assertThat(CriterionText.read("Tiêu\nchí\n1.3").criteria()).isEqualTo("1.3");
    }

    @Test
    void aTitleThatSpeaksOfNumbersKeepsThem() {
        assertThat(CriterionText.read("Tiêu chí 4.1: Sân rộng 2.5 ha").title()).isEqualTo("Sân rộng 2.5 ha");
    }

    @Test
    void anIndicatorAfterTheNumberStaysInTheTitle() {
        assertThat(CriterionText.read("Tiêu chí 1.5c")).isEqualTo(new CriterionText(null, "1.5", "c"));
    }

    @Test
    void aCellMayNameStandardAndCriterion() {
        assertThat(CriterionText.read("Tiêu chuẩn 2: Đội ngũ; Tiêu chí 2.1: Người đứng đầu"))
                .isEqualTo(new CriterionText(new BandText.Standard("2", "Đội ngũ"), "2.1", "Người đứng đầu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tiêu chuẩn 2 - Đội ngũ TC 2.1: Người đứng đầu", "Tiêu chuẩn 2: Đội ngũ 2.1. Người đứng đầu"})
    void theWordForACriterionMayBeShortOrMissingBehindAStandard(String cell) {
        assertThat(CriterionText.read(cell))
                .isEqualTo(new CriterionText(new BandText.Standard("2", "Đội ngũ"), "2.1", "Người đứng đầu"));
    }

    @Test
    void aCellMayNameStandardAndCriterionWithoutTitles() {
        assertThat(CriterionText.read("Tiêu chuẩn 2 Tiêu chí 2.1"))
                .isEqualTo(new CriterionText(new BandText.Standard("2", null), "2.1", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trường xanh", "Mức 2", "12/9/2031", "Tháng 9.2031"})
    void wordsWithoutANumberAreTheTitle(String cell) {
        assertThat(CriterionText.read(cell)).isEqualTo(new CriterionText(null, null, cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void anEmptyCellSaysNothing(String cell) {
        assertThat(CriterionText.read(cell)).isEqualTo(new CriterionText(null, null, null));
    }
}
