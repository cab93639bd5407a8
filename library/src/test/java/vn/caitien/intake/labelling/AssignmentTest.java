package vn.caitien.intake.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void eachColumnTakesItsBestLabel() {
        assertThat(Assignment.of(new double[][] {{0.1, 0.9}, {0.8, 0.2}}, 0.3)).containsExactly(1, 0);
    }

    @Test
    void aLabelGoesToOneColumnOnly() {
        assertThat(Assignment.of(new double[][] {{0.9, 0.0}, {0.8, 0.0}}, 0.3)).containsExactly(0, -1);
    }

    @Test
    void theSumCountsAndNotTheFirstColumn() {
        assertThat(Assignment.of(new double[][] {{0.9, 0.8}, {0.9, 0.1}}, 0.3)).containsExactly(1, 0);
    }

    @Test
    void aPoorFitIsNotTaken() {
        assertThat(Assignment.of(new double[][] {{0.2}}, 0.3)).containsExactly(-1);
    }

    @Test
    void labelsNothingFitsDoNotMoveTheOthers() {
        assertThat(Assignment.of(new double[][] {{0.1, 0.9, 0.2, 0.4}, {0.0, 0.8, 0.1, 0.7}}, 0.3)).containsExactly(1, 3);
    }

    @Test
    void noColumnsGiveNoLabels() {
        assertThat(Assignment.of(new double[0][], 0.3)).isEmpty();
    }
}
