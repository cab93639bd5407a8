package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.labelling.Label;

class RestTest {
    private static final int NONE = States.FIRST_COLUMN - 1;
    private static final States STATES = Made.states(Label.TASKS, Label.LEAD, Label.TIME);
    private static final int TASKS = STATES.of(Label.TASKS);
    private static final int LEAD = STATES.of(Label.LEAD);
    private static final int TIME = STATES.of(Label.TIME);
    /** Tasks that end in a full stop, people that do not; then a line on another page. */
    private static final Stretch STRETCH = Made.stretch("Rà soát quy chế.", "Hiệu trưởng, các", "tổ trưởng");
    private static final Kept ROW = Kept.with(LEAD, 4, 7, Kept.with(TASKS, 0, 4, null));

    private static Rest rest(Weighing weighing) {
        return new Rest(new Rest.At(weighing.scores(STRETCH, STATES), STATES, 7), ROW);
    }

    @Test
    void aCellGoesOnByWhatItEndedWith() {
        Weighing weighing = new Weighing().with(Signal.RESUMED_END.at(End.of("các").ordinal(), Start.LOWER.ordinal()), 3);
        assertThat(rest(weighing).into(NONE, LEAD)).isEqualTo(3);
    }

    @Test
    void aCellOfWhichTheRowHadNothingIsToldApart() {
        Weighing weighing = new Weighing().with(Signal.RESUMED_NONE.at(STATES.everywhere(TIME)), -2);
        assertThat(rest(weighing).into(LEAD, TIME)).isEqualTo(-2);
    }

    @Test
    void aCellThatTheRestPassesOverHadEnded() {
        Weighing weighing = new Weighing().with(Signal.ENDED.at(End.STOP.ordinal()), 5);
        assertThat(rest(weighing).into(NONE, LEAD)).isEqualTo(5);
    }

    @Test
    void aCellThatWentOnIsNotAskedAgain() {
        Weighing weighing = new Weighing().with(Signal.ENDED.at(End.STOP.ordinal()), 5);
        assertThat(rest(weighing).into(TASKS, LEAD)).isZero();
    }

    @Test
    void aBlankCellPassedOverSaysNothing() {
        Weighing weighing = new Weighing().with(Signal.ENDED_STATE.at(STATES.everywhere(TIME), End.WORD.ordinal()), 5);
        assertThat(rest(weighing).after(LEAD)).isZero();
    }

    @Test
    void whereTheRestIsOverTheCellsBehindItHadEnded() {
        int signal = Signal.ENDED_STATE.at(STATES.everywhere(LEAD), End.of("các").ordinal());
        assertThat(rest(new Weighing().with(signal, -4)).after(TASKS)).isEqualTo(-4);
    }
}
