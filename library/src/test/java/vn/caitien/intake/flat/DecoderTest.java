package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.labelling.Label;

/** Tasks begin with a dash, people with a capital, numbers with a figure; a cell beside another or a row costs a little. */
class DecoderTest {
    private static final States STATES = Made.states(Label.TT, Label.TASKS, Label.LEAD);
    private static final int TT = STATES.of(Label.TT);
    private static final int TASKS = STATES.of(Label.TASKS);
    private static final int LEAD = STATES.of(Label.LEAD);

    private static Weighing usual() {
        Weighing weighing = new Weighing()
                .with(enter(Label.TT, Start.NUMBER), 3)
                .with(enter(Label.TASKS, Start.MARK), 3)
                .with(enter(Label.LEAD, Start.UPPER), 3)
                .with(Signal.ON_START.at(Start.LOWER.ordinal()), 3);
        for (int state = 0; state < STATES.count(); state++) {
            int everywhere = STATES.everywhere(state);
            weighing.with(Signal.BESIDE_FROM.at(everywhere), -1).with(Signal.ROW_FIRST.at(everywhere), -1)
                    .with(Signal.PAGE_FIRST.at(everywhere), -1);
        }
        return weighing;
    }

    private static int enter(Label label, Start start) {
        return Signal.ENTER_STATE_START.at(States.FIRST_COLUMN + label.ordinal(), start.ordinal());
    }

    private static int beside(Label label, Start start) {
        return Signal.BESIDE_TO.at(States.FIRST_COLUMN + label.ordinal(), start.ordinal());
    }

    private static Path lines(Weighing weighing, String... lines) {
        return weighing.best(Made.stretch(lines), STATES);
    }

    @Test
    void aCellGoesOn() {
        assertThat(lines(usual(), "- rà", "soát").move(2)).isEqualTo(Move.ON);
    }

    @Test
    void aLaterCellOfTheRowIsNext() {
        assertThat(lines(usual(), "- rà", "Thủ quỹ").move(2)).isEqualTo(Move.NEXT);
    }

    @Test
    void aCellFurtherLeftBeginsARow() {
        assertThat(lines(usual(), "1", "- rà", "2").move(3)).isEqualTo(Move.ROW);
    }

    @Test
    void anotherCellOfTheSameColumnBeginsARow() {
        assertThat(lines(usual(), "- rà", "- soát").moves()).containsExactly(Move.ROW, Move.ON, Move.ROW, Move.ON);
    }

    @Test
    void aCellThatBeginsWithALineMayHaveAnotherBesideIt() {
        assertThat(lines(usual().with(beside(Label.LEAD, Start.UPPER), 3), "- rà Hiệu").state(2)).isEqualTo(LEAD);
    }

    @Test
    void nothingStandsBesideTheSecondLineOfACell() {
        assertThat(lines(usual().with(beside(Label.LEAD, Start.UPPER), 3), "- rà", "soát Hiệu").state(3)).isEqualTo(TASKS);
    }

    @Test
    void noWeightEndsACellInsideATornWord() {
        assertThat(lines(usual().with(enter(Label.LEAD, Start.LOWER), 50), "- nhà trườ", "ng").state(3)).isEqualTo(TASKS);
    }

    @Test
    void aMarkOfAListIsNoNumber() {
        assertThat(lines(usual().with(enter(Label.TT, Start.MARK), 50), "- rà").state(0)).isNotEqualTo(TT);
    }

    @Test
    void whatAWordIsGivenBeyondItsWeightsCounts() {
        Stretch stretch = Made.stretch("rà");
        double[][] handicaps = new double[1][STATES.count()];
        handicaps[0][States.BAND] = 1;
        double[] nothing = new double[Signal.count()];
        Path path = new Decoder(stretch, STATES, Made.signals(stretch, STATES), nothing, handicaps).best();
        assertThat(path.state(0)).isEqualTo(States.BAND);
    }
}
