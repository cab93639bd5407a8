package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.flat.MadeReading.LEAD;
import static vn.caitien.intake.flat.MadeReading.TASKS;
import static vn.caitien.intake.flat.MadeReading.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Doubt;
import vn.caitien.intake.Doubts;

class CellDoubtsTest {
    private static final int[] LAST = {TASKS, TASKS, TASKS, TASKS, LEAD, LEAD};
    private static final Path SAME = path(LAST);
    private static final Path OTHER = path(TASKS, TASKS, TASKS, LEAD, LEAD, LEAD);

    private static Doubts tasks(Path first, Path second) {
        return MadeReading.of(List.of("Họp phổ", "biến quy", "Hiệu trưởng"), LAST)
                .doubts(TASKS, List.of(new Span(0, 2), new Span(2, 4)), first, second);
    }

    @Test
    void theCellsOfATextSayThatTheyWereFlattened() {
        assertThat(tasks(SAME, SAME).manner()).isEqualTo(Doubts.Manner.FLATTENED);
    }

    @Test
    void readingsThatAgreeRaiseNoDoubt() {
        assertThat(tasks(SAME, SAME).of(Doubt.UNSETTLED_SHARE)).isZero();
    }

    @Test
    void aWordReadOtherwiseBeforeCountsWithItsShare() {
        assertThat(tasks(SAME, OTHER).of(Doubt.UNSETTLED_SHARE)).isEqualTo(0.25);
    }

    @Test
    void theVeryFirstReadingCountsApart() {
        assertThat(tasks(OTHER, SAME).of(Doubt.UNSTEADY_SHARE)).isEqualTo(0.25);
    }

    @Test
    void aCellThatWentFartherBeforeIsUnsettled() {
        assertThat(tasks(SAME, path(TASKS, TASKS, TASKS, TASKS, TASKS, TASKS)).of(Doubt.UNSETTLED)).isEqualTo(1);
    }

    @Test
    void aTextWithoutMarksSaysNothingOfMarks() {
        assertThat(tasks(SAME, SAME).of(Doubt.MARKED)).isZero();
    }
}
