package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.labelling.Label;

/** Rows that go on on another page: what they have had decides where. */
class DecoderPagesTest {
    private static final States STATES = Made.states(Label.TASKS, Label.LEAD, Label.TIME);
    private static final int TASKS = STATES.of(Label.TASKS);
    private static final int LEAD = STATES.of(Label.LEAD);
    private static final int COMMA = End.COMMA.ordinal();

    /** Whatever ended with a comma is likely to be resumed in small letters; a row or a cell beside another costs something. */
    private static Weighing usual() {
        Weighing weighing = new Weighing()
                .with(enter(Label.TASKS, Start.MARK), 9)
                .with(enter(Label.LEAD, Start.UPPER), 9)
                .with(Signal.RESUMED_END.at(COMMA, Start.LOWER.ordinal()), 5);
        for (int state = 0; state < STATES.count(); state++) {
            int everywhere = STATES.everywhere(state);
            weighing.with(Signal.BESIDE_FROM.at(everywhere), -3).with(Signal.ROW_FIRST.at(everywhere), -3);
        }
        return weighing;
    }

    private static int enter(Label label, Start start) {
        return Signal.ENTER_STATE_START.at(States.FIRST_COLUMN + label.ordinal(), start.ordinal());
    }

    private static Path pages(Weighing weighing, String tasks, String lead, String rest) {
        return weighing.best(Made.spread(tasks + "\n\n" + lead + "\n\n\f" + rest), STATES);
    }

    @Test
    void aRowGoesOnOnAnotherPage() {
        assertThat(pages(usual(), "- rà,", "Hiệu", "soát").move(3)).isEqualTo(Move.PAGE);
    }

    @Test
    void theCellThatHadNotEndedIsResumed() {
        assertThat(pages(usual(), "- rà,", "Hiệu", "soát").state(3)).isEqualTo(TASKS);
    }

    @Test
    void anotherThatHadNotEndedIsResumedInstead() {
        assertThat(pages(usual(), "- rà.", "Hiệu,", "soát").state(3)).isEqualTo(LEAD);
    }

    @Test
    void twoCellsOfARowAreResumedInTheirOrder() {
        Path path = pages(usual(), "- rà,", "Hiệu,", "soát\n\nphó");
        assertThat(path.states()).containsExactly(TASKS, TASKS, LEAD, TASKS, LEAD);
    }

    @Test
    void theSecondOfThemIsNextInTheSameRow() {
        assertThat(pages(usual(), "- rà,", "Hiệu,", "soát\n\nphó").move(4)).isEqualTo(Move.NEXT);
    }

    @Test
    void aCellThatDoesNotGoOnIsAskedWhetherItHadEnded() {
        Weighing weighing = usual().with(Signal.ENDED.at(COMMA), -20).with(Signal.RESUMED_END.at(COMMA, Start.LOWER.ordinal()), 0)
                .with(Signal.PAGE_START.at(Start.LOWER.ordinal()), 2);
        assertThat(pages(weighing, "- rà,", "Hiệu", "soát").state(3)).isEqualTo(TASKS);
    }

    @Test
    void aRowIsNotLeftWhereItsCellsHadNotEnded() {
        Weighing weighing = usual().with(enter(Label.TASKS, Start.LOWER), 4).with(Signal.PAGE_ENDED.at(COMMA), -6);
        assertThat(pages(weighing, "- rà,", "Hiệu", "soát").move(3)).isEqualTo(Move.PAGE);
    }

    @Test
    void noRowGoesOnWithACriterion() {
        Weighing weighing = usual().with(Signal.PAGE_START.at(Start.CRITERION.ordinal()), 50);
        assertThat(pages(weighing, "- rà,", "Hiệu", "Tiêu chí 1.3").move(3)).isNotEqualTo(Move.PAGE);
    }
}
