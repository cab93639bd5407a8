package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Criterion;
import vn.caitien.catalogue.Standard;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Header;
import vn.caitien.plan.Place;
import vn.caitien.plan.Row;

class CircularsTest {
    private static final Catalogues CATALOGUES = Catalogues.builtIn();
    private static final Circulars CIRCULARS = new Circulars(CATALOGUES);

    @ParameterizedTest
    @ValueSource(strings = {
        "Căn cứ Thông tư số 18/2018/TT-BGDĐT", "thông tư 18/2018", "TT 18/2018/TT-BGDĐT", "Thông tư số: 18 / 2018",
        "theo 18/2018/TT-BGDĐT", "THÔNG TƯ SỐ 18/2018"
    })
    void aCitationIsReadHoweverItIsWritten(String text) {
        assertThat(CIRCULARS.cited(text)).contains("18/2018/TT-BGDĐT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thông tư số 99/2018/TT-BGDĐT", "Kế hoạch số 18/2018", "ngày 18/2018", "Thông tư", "118/20185"})
    void otherNumbersAreNoCircularOfTheCatalogue(String text) {
        assertThat(CIRCULARS.cited(text)).isEmpty();
    }

    @Test
    void ofSeveralTheFirstOfTheCatalogueIsTaken() {
        assertThat(CIRCULARS.cited("Thông tư 99/2018/TT-BGDĐT; Thông tư 57/2026/TT-BGDĐT; Thông tư 18/2018/TT-BGDĐT"))
                .hasValueSatisfying(found -> assertThat(found).startsWith("57/2026"));
    }

    @Test
    void aPlanThatCitesNoneIsKnownByTheTitlesItUses() {
        assertThat(completed(new TreeMap<>()).circular()).startsWith("57/2026");
    }

    @Test
    void aCircularKnownByTitlesIsUnsure() {
        Map<String, Place> places = new TreeMap<>();
        completed(places);
        assertThat(places.get("header.circular")).extracting(Place::confidence).isEqualTo(0.6);
    }

    @Test
    void aPlanWithoutTitlesLeavesTheCircularUnknown() {
        assertThat(CIRCULARS.complete(Header.EMPTY, List.of(), new TreeMap<>()).circular()).isNull();
    }

    private static Header completed(Map<String, Place> places) {
        Circular circular = CATALOGUES.circular("57/2026").orElseThrow();
        List<Row> rows = circular.appendices().getFirst().standards().stream()
                .map(Standard::criteria)
                .flatMap(List::stream)
                .map((Criterion criterion) -> Row.of("r" + criterion.number(),
                        Map.of(Cell.CRITERION, criterion.number(), Cell.CRITERION_TITLE, criterion.title())))
                .toList();
        return CIRCULARS.complete(Header.EMPTY, rows, places);
    }
}
