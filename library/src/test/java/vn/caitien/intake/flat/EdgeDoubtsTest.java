package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.flat.MadeReading.LEAD;
import static vn.caitien.intake.flat.MadeReading.TASKS;
import static vn.caitien.intake.flat.MadeReading.TIME;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Doubt;

class EdgeDoubtsTest {
    private static final MadeReading BESIDE = MadeReading.of(List.of("Họp Hiệu trưởng", "Tháng 9"), TASKS, LEAD, LEAD, TIME, TIME);

    @Test
    void aCellOnLinesOfItsOwnIsNotInsideOne() {
        assertThat(BESIDE.edges(TIME, new Span(3, 5))).containsEntry(Doubt.INSIDE, 0.0);
    }

    @Test
    void aCellThatBeginsInALineIsHalfInside() {
        assertThat(BESIDE.edges(LEAD, new Span(1, 3))).containsEntry(Doubt.INSIDE, 0.5);
    }

    @Test
    void aSmallLetterBehindSaysThatItsEndMayHaveSpilt() {
        MadeReading torn = MadeReading.of(List.of("Hiệu", "trưởng tháng 9"), LEAD, TIME, TIME, TIME);
        assertThat(torn.edges(LEAD, new Span(0, 1))).containsEntry(Doubt.SPILT, 1.0);
    }

    @Test
    void aCommaBeforeSaysThatItsBeginningMayHaveSpilt() {
        MadeReading torn = MadeReading.of(List.of("Họp,", "Hiệu trưởng"), TASKS, LEAD, LEAD);
        assertThat(torn.edges(LEAD, new Span(1, 3))).containsEntry(Doubt.SPILT, 1.0);
    }

    @Test
    void wholeNeighboursSpillNothing() {
        assertThat(BESIDE.edges(LEAD, new Span(1, 3))).containsEntry(Doubt.SPILT, 0.0);
    }

    @Test
    void aCellInTwoPlacesGoesOnOverAPage() {
        MadeReading turned = MadeReading.of(List.of("Họp tổ", "Tháng 9", "trưởng"), TASKS, TASKS, TIME, TIME, TASKS);
        assertThat(turned.edges(TASKS, new Span(0, 2), new Span(4, 5))).containsEntry(Doubt.OVER_PAGE, 1.0);
    }

    @Test
    void aCellInOnePlaceDoesNot() {
        assertThat(BESIDE.edges(TIME, new Span(3, 5))).containsEntry(Doubt.OVER_PAGE, 0.0);
    }

    @Test
    void withoutMarksNothingIsMiscounted() {
        assertThat(BESIDE.edges(TIME, new Span(3, 5))).containsEntry(Doubt.MISCOUNTED, 0.0);
    }

    @Test
    void aMarkWhereNoCellIsLeftOutIsMiscounted() {
        MadeReading marked = MadeReading.of(List.of("Họp", " Hiệu trưởng"), TASKS, LEAD, LEAD);
        assertThat(marked.edges(LEAD, new Span(1, 3))).containsEntry(Doubt.MISCOUNTED, 0.5);
    }
}
