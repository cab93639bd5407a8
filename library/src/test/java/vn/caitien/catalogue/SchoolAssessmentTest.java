package vn.caitien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolAssessmentTest {
    private static Ticks reaching(String level) {
        return switch (level) {
            case "0" -> Council.all(Council.GENERAL, 2, Tick.NOT_MET);
            case "unknown" -> Council.all(Council.GENERAL, 2, Tick.MET).with("1.3", 1, Tick.NOT_CONSIDERED);
            default -> Council.all(Council.GENERAL, Integer.parseInt(level), Tick.MET);
        };
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "2, 2, 2", "2, 1, 1", "1, 0, 0", "2, 0, 0", "unknown, 2, none", "unknown, unknown, none", "unknown, 0, 0"
    })
    void theLowestSchoolLevelCountsIn2026(String lower, String upper, @Nullable Integer school) {
        SchoolAssessment found = SchoolAssessment.of(Council.OF_2026, Map.of(
                SchoolType.LOWER_SECONDARY, reaching(lower), SchoolType.UPPER_SECONDARY, reaching(upper)));
        assertThat(found.level()).isEqualTo(school);
    }

    @Test
    void everySchoolLevelKeepsItsOwnResult() {
        SchoolAssessment found = SchoolAssessment.of(Council.OF_2026, Map.of(
                SchoolType.PRIMARY, reaching("2"), SchoolType.LOWER_SECONDARY, reaching("1")));
        assertThat(found.parts().get(SchoolType.PRIMARY)).extracting(Assessment::level).isEqualTo(2);
    }

    @Test
    void thereIsOneResultIn2018() {
        Circular circular = Catalogues.builtIn().circular("18/2018").orElseThrow();
        Appendix appendix = circular.appendixFor(SchoolType.MULTI_LEVEL).orElseThrow();
        Map<SchoolType, Ticks> ticks = Map.of(SchoolType.MULTI_LEVEL, Council.all(appendix, 2, Tick.MET));
        assertThat(SchoolAssessment.of(circular, ticks).level()).isEqualTo(2);
    }

    @Test
    void severalResultsIn2018AreRefused() {
        Circular circular = Catalogues.builtIn().circular("18/2018").orElseThrow();
        assertThatThrownBy(() -> SchoolAssessment.of(circular, Map.of(
                        SchoolType.LOWER_SECONDARY, Ticks.NONE, SchoolType.UPPER_SECONDARY, Ticks.NONE)))
                .hasMessageContaining("one result");
    }

    @Test
    void aSchoolThatTheCircularDoesNotSpeakOfIsRefused() {
        assertThatThrownBy(() -> SchoolAssessment.of(Council.OF_2018, Map.of(SchoolType.PRESCHOOL, Ticks.NONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTicksAtAllAreRefused() {
        assertThatThrownBy(() -> SchoolAssessment.of(Council.OF_2026, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
