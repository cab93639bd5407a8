package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.intake.Doubt;

class WordDoubtsTest {

    private static Map<Doubt, Double> time(String line) {
        Stretch stretch = Made.stretch(line);
        Evidence evidence = new Evidence(stretch, MadeReading.STATES, new KnownTitles(Catalogues.builtIn().all()));
        Map<Doubt, Double> found = new EnumMap<>(Doubt.class);
        new WordDoubts(MadeReading.STATES, evidence).add(MadeReading.TIME, List.of(new Span(0, stretch.size())), found);
        return found;
    }

    @Test
    void aTimeIsAllOfItsColumn() {
        assertThat(time("Tháng 9/2031").get(Doubt.EDGE)).isZero();
    }

    @Test
    void aStrangeWordAtItsBeginningIsHalfADoubt() {
        assertThat(time("xanh Tháng 9/2031").get(Doubt.EDGE)).isEqualTo(0.5);
    }

    @Test
    void wordsOfAnotherColumnCountWithTheirShare() {
        assertThat(time("Hiệu trưởng Tháng 9/2031").get(Doubt.FOREIGN)).isEqualTo(0.5);
    }

    @Test
    void wordsThatSayNothingHaveNoEdge() {
        assertThat(time("xanh đỏ")).doesNotContainKey(Doubt.EDGE);
    }
}
