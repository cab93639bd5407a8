package vn.caitien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueJsonTest {

    private final Catalogues catalogues = Catalogues.builtIn();
    private final CatalogueJson json = new CatalogueJson(catalogues);

    private Circular circular(String name) {
        return catalogues.circular(name).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17/2018", "18/2018", "19/2018", "57/2026"})
    void whatIsWrittenIsReadAgainAsTheSameCircular(String name) {
        byte[] written = json.of(circular(name), null).getBytes(StandardCharsets.UTF_8);
        assertThat(CircularReader.read("again.yaml", written).circular()).isEqualTo(circular(name));
    }

    @Test
    void aTypeOfSchoolRestrictsTheAppendices() {
        JsonNode written = JsonMapper.shared().readTree(json.of(circular("57/2026"), SchoolType.UPPER_SECONDARY));
        assertThat(written.get("appendices"))
                .extracting(its -> its.get("id").asString())
                .containsExactly("general");
    }

    @Test
    void allAreWrittenAsAList() {
        assertThat(JsonMapper.shared().readTree(json.all(catalogues.all(), null))).hasSize(4);
    }

    @Test
    void circularsWithoutThatTypeOfSchoolAreLeftOut() {
        assertThat(JsonMapper.shared().readTree(json.all(catalogues.all(), SchoolType.PRESCHOOL)))
                .extracting(its -> its.get("document").asString())
                .containsExactly("19/2018/TT-BGDĐT", "57/2026/TT-BGDĐT");
    }

    @Test
    void aMissingWordingIsWrittenAsNull() {
        assertThat(json.of(circular("57/2026"), null)).contains("\"officialText\" : null");
    }

    @Test
    void aCircularOfOtherCataloguesIsRefused() {
        Circular stranger = Small.read(Small.text());
        assertThatThrownBy(() -> json.of(stranger, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
