package vn.caitien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CataloguesTest {
    private final Catalogues catalogues = Catalogues.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {
        "57/2026", "57/2026/TT-BGDĐT", " 57 / 2026 ", "57/2026/tt-bgdđt", "57/2026/TT-BGDDT", "57/2026/TT - BGD&ĐT",
        "57/2026/TT–BGD ĐT", "57/2026/TT-BGD", "Thông tư số 57/2026/TT-BGDĐT", "TT 57/2026", "057/2026", "tt57-2026",
        "TT57-2026"
    })
    void aCircularIsFoundHoweverItIsWritten(String name) {
        assertThat(catalogues.circular(name)).get().extracting(Circular::id).isEqualTo("tt57-2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "57", "57/2025", "157/2026", "57/2026/QĐ-UBND", "7/2026", "kế hoạch", "57-2026"})
    void anotherNameFindsNothing(String name) {
        assertThat(catalogues.circular(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "primary, 2018-10-09, ", "primary, 2018-10-10, 17/2018/TT-BGDĐT", "primary, 2026-07-06, 17/2018/TT-BGDĐT",
        "primary, 2026-07-07, 57/2026/TT-BGDĐT", "preschool, 2020-01-01, 19/2018/TT-BGDĐT",
        "lower-secondary, 2020-01-01, 18/2018/TT-BGDĐT", "upper-secondary, 2020-01-01, 18/2018/TT-BGDĐT",
        "multi-level, 2020-01-01, 18/2018/TT-BGDĐT", "multi-level, 2027-01-01, 57/2026/TT-BGDĐT",
        "continuing, 2020-01-01, ", "continuing, 2026-07-06, ", "continuing, 2026-07-07, 57/2026/TT-BGDĐT"
    })
    void theCircularInForceFollowsFromTypeAndDay(String type, LocalDate day, String document) {
        assertThat(catalogues.inForce(SchoolType.of(type).orElseThrow(), day).map(Circular::document).orElse(null))
                .isEqualTo(document);
    }

    @Test
    void aCircularIsReadOnce() {
        assertThat(catalogues.circular("18/2018").orElseThrow()).isSameAs(catalogues.circular("18/2018").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"57/2026, primary, 3.5", "18/2018, multi-level, 1.10", "19/2018, preschool, 3.6"})
    void aCriterionIsFoundByItsNumber(String circular, String type, String number) {
        assertThat(catalogues.criterion(circular, SchoolType.of(type).orElseThrow(), number)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"57/2026, primary, 3.6", "57/2026, primary, 1.10", "17/2018, preschool, 1.1", "16/2018, primary, 1.1"})
    void aCriterionThatIsNotThereIsEmpty(String circular, String type, String number) {
        assertThat(catalogues.criterion(circular, SchoolType.of(type).orElseThrow(), number)).isEmpty();
    }

    @Test
    void aStandardIsFoundByItsNumber() {
        assertThat(catalogues.circular("57/2026").flatMap(its -> its.appendixFor(SchoolType.CONTINUING))
                        .flatMap(its -> its.standard(2)))
                .get()
                .extracting(Standard::title)
                .isEqualTo("Phát triển đội ngũ");
    }

    @Test
    void anAmendmentNamesTheCircularsItChanged() {
        assertThat(catalogues.amendedBy("22/2024"))
                .extracting(Circular::id)
                .containsExactly("tt17-2018", "tt18-2018", "tt19-2018");
    }

    @ParameterizedTest
    @EnumSource(SchoolType.class)
    void everySchoolHasStandardsToday(SchoolType type) {
        Optional<Circular> inForce = catalogues.inForce(type, LocalDate.of(2026, 9, 1));
        assertThat(inForce.flatMap(its -> its.appendixFor(type))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "17/2018, primary, 3.7, 2024-12-31, DOES_NOT_EXIST", "17/2018, primary, 3.7, 2025-01-10, UNKNOWN",
        "17/2018, primary, 3.7, , UNKNOWN", "17/2018, primary, 3.1, 2025-09-01, EXISTS",
        "19/2018, preschool, 3.4, 2024-05-01, EXISTS", "19/2018, preschool, 3.4, 2025-05-01, UNKNOWN",
        "19/2018, preschool, 9.9, 2025-05-01, DOES_NOT_EXIST", "57/2026, primary, 3.6, , DOES_NOT_EXIST"
    })
    void whetherACriterionExistsDependsOnWhatIsKnownOfAmendments(
            String circular, String type, String number, LocalDate day, Existence existence) {
        Circular found = catalogues.circular(circular).orElseThrow();
        assertThat(found.existence(SchoolType.of(type).orElseThrow(), number, day)).isEqualTo(existence);
    }
}
