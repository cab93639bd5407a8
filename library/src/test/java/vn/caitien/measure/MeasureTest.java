package vn.caitien.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures expected here were computed by the reference program of the measure, not by this one. */
class MeasureTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNode CASES = cases();

    @TestFactory
    Stream<DynamicTest> figuresAgreeWithTheReference() {
        return CASES.path("cases").valueStream().map(each -> DynamicTest.dynamicTest(
                each.path("name").asString(),
                () -> assertThat(MAPPER.readTree(measured(each).json())).isEqualTo(each.path("figures"))));
    }

    @Test
    void everyWrongCellHasAVerdictThatNamesBothTexts() {
        assertThat(measured(named("a lost negation, a changed number, bullets run together")).verdicts())
                .filteredOn(verdict -> !verdict.right())
                .extracting(Verdict::truthRow, Verdict::cell)
                .containsExactly(tuple(0, "tasks"), tuple(1, "tasks"));
    }

    @Test
    void anInventedRowIsSeen() {
        assertThat(measured(named("a row lost and a row invented")).allRows()).isFalse();
    }

    @Test
    void theTruthItselfLeavesNothingToComplainOf() {
        assertThat(measured(named("the truth itself")).complaints()).isEmpty();
    }

    @Test
    void sharesAreAddedUpNotAveraged() {
        assertThat(Stream.of(new Share(1, 1), new Share(0, 3)).reduce(Share.NONE, Share::plus).value()).isEqualTo(0.25);
    }

    @Test
    void theLongestStretchCountsFirst() {
        assertThat(Sequences.ratio(List.of("a", "b", "x", "c"), List.of("c", "a", "b"))).isEqualTo(4.0 / 7);
    }

    private static JsonNode named(String name) {
        return CASES.path("cases").valueStream().filter(each -> each.path("name").asString().equals(name)).findFirst()
                .orElseThrow();
    }

    private static Measured measured(JsonNode each) {
        return Measure.of(CASES.path("truth").toString(), each.path("found").toString());
    }

    private static JsonNode cases() {
        try (InputStream in = MeasureTest.class.getResourceAsStream("cases.json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
