package vn.caitien.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caitien.measure.Measure;
import vn.caitien.measure.Measured;

/** The figures themselves, on documents of one column. */
class AccuracyFiguresTest {
    private static final Bounds BOUNDS = new Bounds(0.99, 0.97, 0.95, 0.90);
    private static final String REFUSED = "{}";

    @Test
    void theMeanIsTakenOverDocumentsNotOverCells() {
        assertThat(new Accuracy(List.of(outcome(10, 0), outcome(2, 1))).cells()).isEqualTo(0.75);
    }

    @Test
    void theWorstDocumentIsTheOneWithTheSmallestShare() {
        assertThat(new Accuracy(List.of(outcome(10, 0), outcome(2, 1))).worst().wrongCells()).isEqualTo(1);
    }

    @Test
    void sharesArePooled() {
        assertThat(new Accuracy(List.of(outcome(10, 0), outcome(2, 0))).plain(Measured::rows)).hasToString("12/12");
    }

    @Test
    void oneWrongCellIsForgiven() {
        assertThatCode(() -> BOUNDS.holdForOne(outcome(10, 1))).doesNotThrowAnyException();
    }

    @Test
    void severalWrongCellsMustBeFewOfAll() {
        assertThatThrownBy(() -> BOUNDS.holdForOne(outcome(20, 2))).hasMessageContaining("row 0");
    }

    @Test
    void aRefusedDocumentKeepsNoPromise() {
        Measured lost = Measure.of(truth(3), REFUSED);
        assertThatThrownBy(() -> BOUNDS.holdForOne(new Outcome("lost", 0, lost, lost))).hasMessageContaining("lost");
    }

    @Test
    void theDistributionNamesTheWorst() {
        assertThat(new Accuracy(List.of(outcome(10, 0), outcome(2, 1))).distribution())
                .contains("cells ≥ 1.00: 1 of 2 documents", "2 with 1 wrong");
    }

    private static Outcome outcome(int rows, int wrong) {
        Measured measured = Measure.of(truth(rows), plan(IntStream.range(0, rows)
                .mapToObj(row -> row(row, row < wrong ? "việc khác" : "việc"))
                .collect(Collectors.toCollection(ArrayList::new))));
        return new Outcome(rows + " with " + wrong + " wrong", 1, measured, measured);
    }

    private static String truth(int rows) {
        return plan(IntStream.range(0, rows).mapToObj(row -> row(row, "việc")).toList());
    }

    private static String row(int number, String support) {
        return "{\"support\": \"" + support + " " + number + "\"}";
    }

    private static String plan(List<String> rows) {
        return "{\"header\": {}, \"rows\": [" + String.join(",", rows) + "]}";
    }
}
