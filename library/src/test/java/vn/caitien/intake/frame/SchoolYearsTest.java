package vn.caitien.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.frame.SchoolYears.Years;

class SchoolYearsTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "năm học 2031-2032",
        "Năm học 2031 - 2032",
        "NĂM HỌC 2031 – 2032",
        "năm học 2031—2032",
        "NH 2031/2032",
        "năm học 2031 -2032",
        "từ năm 2031 đến năm 2032",
        "từ năm 2031 ĐẾN năm 2032"
    })
    void twoYearsApartByOneAreASchoolYear(String text) {
        assertThat(SchoolYears.first(text)).contains(new Years(2031, 2032));
    }

    @Test
    void moreYearsAreAPeriod() {
        assertThat(SchoolYears.first("giai đoạn 2031 - 2035").orElseThrow().isSchoolYear()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2032 - 2031", "2031 - 2031", "1931 - 1932", "2031 - 2051", "số 12031-20325", "năm 2031"})
    void yearsThatAreNoStretchAreNotTaken(String text) {
        assertThat(SchoolYears.first(text)).isEmpty();
    }

    @Test
    void ofSeveralSchoolYearsTheOneNamedMostOftenIsTaken() {
        assertThat(SchoolYears.mostSpokenOf(List.of("2031-2032", "2032-2033 rồi lại 2032-2033"), null))
                .contains(new Years(2032, 2033));
    }

    @Test
    void ofSchoolYearsNamedAsOftenTheLaterIsTaken() {
        assertThat(SchoolYears.mostSpokenOf(List.of("2031-2032", "2032-2033"), null)).contains(new Years(2032, 2033));
    }

    @Test
    void theSchoolYearThePaperWasSignedInGoesFirst() {
        assertThat(SchoolYears.mostSpokenOf(
                        List.of("2031-2032", "2030-2031, 2030-2031"), LocalDate.of(2031, 9, 5)))
                .contains(new Years(2031, 2032));
    }

    @Test
    void aPaperSignedInSpringBelongsToTheYearThatBeganBefore() {
        assertThat(SchoolYears.mostSpokenOf(
                        List.of("2031-2032", "2032-2033, 2032-2033"), LocalDate.of(2032, 3, 5)))
                .contains(new Years(2031, 2032));
    }

    @Test
    void aPeriodIsNoSchoolYear() {
        assertThat(SchoolYears.mostSpokenOf(List.of("giai đoạn 2031-2035"), null)).isEmpty();
    }
}
