package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.labelling.RunningContent.Hit;

class TornHitsTest {
    private static List<Hit> hits(String... lines) {
        return TornHits.of(Made.stretch(lines));
    }

    @Test
    void aDateTornOverLinesHasTheShapeOfATime() {
        assertThat(hits("Từ", "15/9/20", "26")).anyMatch(hit -> hit.label() == Label.TIME && hit.shape());
    }

    @Test
    void itsHitReachesOverBothParts() {
        assertThat(hits("Từ", "15/9/20", "26")).anyMatch(hit -> hit.word() <= 1 && hit.end() == 3);
    }

    @Test
    void aSumTornOverLinesHasTheShapeOfMoney() {
        assertThat(hits("2.500", ".000 đồng")).anyMatch(hit -> hit.label() == Label.BUDGET && hit.shape());
    }

    @Test
    void whatIsWholeIsLeftToOthers() {
        assertThat(hits("Tháng 9/2026", "Hiệu trưởng")).isEmpty();
    }

    @Test
    void wordsOfOneLineAreNeverJoined() {
        assertThat(hits("Từ 15/9/20 26")).isEmpty();
    }
}
