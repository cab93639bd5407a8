package vn.caitien.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Cell;

class ReliabilityTest {

    private static Reported cell(boolean right, double confidence) {
        return new Reported(Cell.TASKS, right, confidence);
    }

    private static Reliability four() {
        Reliability reliability = new Reliability();
        reliability.add(List.of(cell(true, 0.99), cell(true, 0.6), cell(false, 0.95), cell(false, 0.2)));
        return reliability;
    }

    @Test
    void allCellsAreCounted() {
        assertThat(four().right()).isEqualTo(new Share(2, 4));
    }

    @Test
    void theSureOnesAreCounted() {
        assertThat(four().rightOfSure()).isEqualTo(new Share(1, 2));
    }

    @Test
    void theRightOnesAreCounted() {
        assertThat(four().sureOfRight()).isEqualTo(new Share(1, 2));
    }

    @Test
    void theWrongOnesAreCounted() {
        assertThat(four().doubtedOfWrong()).isEqualTo(new Share(1, 2));
    }

    @Test
    void theTableLeavesOutEmptyBins() {
        assertThat(four().table().lines()).hasSize(2 + 4);
    }
}
