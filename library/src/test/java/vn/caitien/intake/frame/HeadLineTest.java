package vn.caitien.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadLineTest {
    @ParameterizedTest
    @CsvSource({
        "Số: 05/KH-ABC, 05/KH-ABC",
        "Số:05/KH-ABC, 05/KH-ABC",
        "SỐ: 05/KH-ABC, 05/KH-ABC",
        "Số : 05/KH-ABC, 05/KH-ABC",
        "Số. 05/KH-ABC, 05/KH-ABC",
        "Số 05/KH-ABC, 05/KH-ABC",
        "Số: /KH-ABC, /KH-ABC",
        "Số: ...../KH-ABC, ...../KH-ABC",
        "Số: … /KH-ABC, … /KH-ABC",
        "Số: 05 /KH-ABC, 05 /KH-ABC",
        "Số: 05/ KH-ABC, 05/ KH-ABC",
        "Số: 05/KH - ABC, 05/KH - ABC",
        "Số: 05/KH–ABC, 05/KH–ABC",
        "Số: 05 / KH – ABC, 05 / KH – ABC",
        "Số: 5/2026/KH-TrTHABC, 5/2026/KH-TrTHABC"
    })
    void aNumberIsKeptAsPrinted(String line, String number) {
        assertThat(HeadLine.number(line).map(HeadLine.Number::number)).contains(number);
    }

    @Test
    void whatStandsBehindANumberIsGivenBack() {
        assertThat(HeadLine.number("Số: 05/KH-ABC Suối Hoa, ngày 01 tháng 9 năm 2025").orElseThrow().rest())
                .isEqualTo("Suối Hoa, ngày 01 tháng 9 năm 2025");
    }

    @Test
    void whatStandsBehindASpacedNumberIsGivenBack() {
        assertThat(HeadLine.number("Số: 05 /KH-ABC Suối Hoa, ngày 01 tháng 9 năm 2025").orElseThrow())
                .isEqualTo(new HeadLine.Number("05 /KH-ABC", "Suối Hoa, ngày 01 tháng 9 năm 2025"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số lượng phòng học còn thiếu", "Số 12 đường Hoa Sữa", "Sổ: 05", "TRƯỜNG TIỂU HỌC SỐ 2"})
    void otherLinesAreNoNumber(String line) {
        assertThat(HeadLine.isNumber(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Suối Hoa, ngày 01 tháng 9 năm 2025 | Suối Hoa | 2025-09-01",
        "Suối Hoa, Ngày 1 Tháng 09 Năm 2025 | Suối Hoa | 2025-09-01",
        "TP. Lam Sơn, ngày 15 tháng 10 năm 2025 | TP. Lam Sơn | 2025-10-15",
        "Suối Hoa , ngày 15 tháng 10 năm 2025. | Suối Hoa | 2025-10-15",
        "Suối Hoa ngày 15 tháng 10 năm 2025 | Suối Hoa | 2025-10-15",
        "Suối Hoa, ngày 15/10/2025 | Suối Hoa | 2025-10-15",
        "Suối Hoa, ngày 05-9-2025 | Suối Hoa | 2025-09-05"
    })
    void placeAndDateAreReadInTheFormsSchoolsUse(String line, String place, LocalDate date) {
        assertThat(HeadLine.dated(line)).contains(new HeadLine.Dated(place, date));
    }

    @Test
    void aDateMayStandWithoutPlace() {
        assertThat(HeadLine.dated("Ngày 15 tháng 10 năm 2025"))
                .contains(new HeadLine.Dated(null, LocalDate.of(2025, 10, 15)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Suối Hoa, ngày 31 tháng 9 năm 2025",
        "Suối Hoa, ngày 12 tháng 13 năm 2025",
        "Suối Hoa, ngày 29 tháng 02 năm 2025",
        "Suối Hoa, ngày tháng năm 2025",
        "Suối Hoa, ngày … tháng 9 năm 2025",
        "Suối Hoa, ngày ..... tháng ..... năm .....",
        "Suối Hoa, ngày ___ tháng ___ năm 2025"
    })
    void aDayThatIsNotPrintedOrCannotBeIsUnknownWhileThePlaceIsKept(String line) {
        assertThat(HeadLine.dated(line)).contains(new HeadLine.Dated("Suối Hoa", null));
    }

    @Test
    void aCitationWithADateIsNoPlaceAndDate() {
        assertThat(HeadLine.isDate("Căn cứ Quyết định số 7/QĐ-ABC ngày 15 tháng 10 năm 2025")).isFalse();
    }
}
