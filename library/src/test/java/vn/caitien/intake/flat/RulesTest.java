package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.labelling.Label;

class RulesTest {
    private static final States STATES = Made.states(Label.TT, Label.CRITERION, Label.TASKS);

    private static Rules rules(String... lines) {
        return new Rules(Made.stretch(lines), STATES);
    }

    private static Rules spread(String text) {
        return new Rules(Made.spread(text), STATES);
    }

    @Test
    void noMarkOfAListStandsInTheColumnOfNumbers() {
        assertThat(rules("- Rà soát").mayBegin(0, STATES.of(Label.TT))).isFalse();
    }

    @Test
    void aMarkOfAListMayBeginTasks() {
        assertThat(rules("- Rà soát").mayBegin(0, STATES.of(Label.TASKS))).isTrue();
    }

    @Test
    void aMarkOfAListMayStandOutsideTheTable() {
        assertThat(rules("- Rà soát").mayBegin(0, States.OUTSIDE)).isTrue();
    }

    @Test
    void aCriterionDoesNotGoOnWithAnother() {
        assertThat(rules("Quản lý", "Tiêu chí 1.3").mayStay(2, STATES.of(Label.CRITERION))).isFalse();
    }

    @Test
    void tasksMayNameACriterion() {
        assertThat(rules("Rà soát", "Tiêu chí 1.3").mayStay(2, STATES.of(Label.TASKS))).isTrue();
    }

    @Test
    void noCellEndsInsideATornWord() {
        assertThat(rules("trườ", "ng").mayLeave(1)).isFalse();
    }

    @Test
    void acrossAPageATornWordMayBeLeftForAnotherCell() {
        assertThat(spread("một\n\nhai\n\ntrườ\n\n\fng").mayLeave(3)).isTrue();
    }

    @Test
    void aCellMayEndWithAWord() {
        assertThat(rules("nhà trường", "Hiệu trưởng").mayLeave(2)).isTrue();
    }

    @Test
    void noRowGoesOnWithTheNameOfACriterion() {
        assertThat(rules("Rà soát", "Tiêu chí 1.3").mayGoOn(2)).isFalse();
    }

    @Test
    void noRowGoesOnWithTheNameOfAStandard() {
        assertThat(rules("Rà soát", "Tiêu chuẩn 2").mayGoOn(2)).isFalse();
    }

    @Test
    void aRowMayGoOnWithAWord() {
        assertThat(rules("Rà soát", "quy chế").mayGoOn(2)).isTrue();
    }

    @Test
    void aNumberIsNotResumed() {
        Kept number = new Kept(STATES.of(Label.TT), 0, 1, null);
        assertThat(rules("một").firstResumed(number)).isEqualTo(STATES.of(Label.CRITERION));
    }

    @Test
    void aNumberMayStandOnTheSecondPageOfItsRow() {
        Kept tasks = new Kept(STATES.of(Label.TASKS), 0, 1, null);
        assertThat(rules("một").firstResumed(tasks)).isEqualTo(STATES.of(Label.TT));
    }

    @Test
    void withoutNumbersTheFirstColumnMayBeResumed() {
        Rules rules = new Rules(Made.stretch("một"), Made.states(Label.CRITERION, Label.TASKS));
        assertThat(rules.firstResumed(null)).isEqualTo(States.FIRST_COLUMN);
    }

    @Test
    void aPageTurnsWhereTheGapIsAnother() {
        assertThat(spread("một\n\nhai\n\nba\n\n\fbốn").turns(3)).isTrue();
    }

    @Test
    void noPageTurnsWhereTheGapIsAsUsual() {
        assertThat(spread("một\n\nhai\n\nba").mayTurn(1)).isFalse();
    }

    @Test
    void whereGapsSayNothingAPageMayTurnAnywhere() {
        assertThat(rules("một", "hai").mayTurn(1)).isTrue();
    }

    @Test
    void rowsOfAStandardMayHaveTheirNumberInCommon() {
        assertThat(rules("một").mayBeMerged(STATES.of(Label.TT))).isTrue();
    }
}
