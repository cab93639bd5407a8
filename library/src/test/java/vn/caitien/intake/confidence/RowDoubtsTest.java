package vn.caitien.intake.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Doubt;
import vn.caitien.intake.Doubts;
import vn.caitien.intake.Doubts.Manner;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Row;

class RowDoubtsTest {

    private static Origin origin(Doubts doubts, boolean inherited) {
        return new Origin(Spot.NOWHERE, null, "", 1, doubts, 1, false, inherited, false);
    }

    private static Doubts wide(double value) {
        return new Doubts(Manner.FLATTENED, Map.of(Doubt.WIDE, value));
    }

    private static Traced row(Map<Cell, Origin> origins) {
        return new Traced(new Row("r0", Map.of(), null, null, Map.of(), Normalised.UNKNOWN, Map.of()), origins, List.of());
    }

    private static double[] of(Cell cell, Traced row) {
        double[] out = Slots.none();
        new RowDoubts(row).set(out, cell);
        return out;
    }

    private static final Traced TWO = row(Map.of(Cell.TASKS, origin(wide(1), false), Cell.LEAD, origin(wide(0.5), false)));

    @Test
    void aCellHasItsOwnDoubts() {
        assertThat(of(Cell.LEAD, TWO)[Slots.own(Doubt.WIDE)]).isEqualTo(0.5);
    }

    @Test
    void aCellHasTheGreatestDoubtAboutTheOthers() {
        assertThat(of(Cell.LEAD, TWO)[Slots.row(Doubt.WIDE)]).isEqualTo(1);
    }

    @Test
    void theCellWithTheGreatestDoubtHasTheSecondOfTheRow() {
        assertThat(of(Cell.TASKS, TWO)[Slots.row(Doubt.WIDE)]).isEqualTo(0.5);
    }

    @Test
    void whatWasInheritedDoesNotSpeakAgainstTheOthers() {
        Traced lent = row(Map.of(Cell.TASKS, origin(wide(0), false), Cell.CRITERION, origin(wide(1), true)));
        assertThat(of(Cell.TASKS, lent)[Slots.row(Doubt.WIDE)]).isZero();
    }

    @Test
    void theLeastCertainMannerIsTheRows() {
        assertThat(row(Map.of(Cell.TASKS, origin(wide(0), false), Cell.LEAD, origin(Doubts.NONE, false))).manner()).isEqualTo(Manner.FLATTENED);
    }

    @Test
    void aRowWithoutDoubtsWasLaidOut() {
        assertThat(row(Map.of(Cell.TASKS, origin(Doubts.NONE, false))).manner()).isEqualTo(Manner.LAID_OUT);
    }
}
