package vn.caitien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryCriterionTest {
    private static final Ticks ALL_AT_3 = Council.levelFour(
            Council.all(Council.PRIMARY, 3, Tick.MET), Tick.NOT_MET);

    /** Everything is met up to level 3, level 4 is not, but for one tick; 1.1 has a level 3 and 1.2 has none. */
    @ParameterizedTest
    @CsvSource(nullValues = "unknown", value = {
        "1.1, 1, MET, 3", "1.1, 3, NOT_MET, 2", "1.1, 2, NOT_MET, 1", "1.1, 1, NOT_MET, 0", "1.2, 2, NOT_MET, 1",
        "1.2, 1, NOT_MET, 0", "1.1, 3, NOT_CONSIDERED, 3", "1.1, 1, NOT_CONSIDERED, 3", "1.2, 2, NOT_CONSIDERED, 3"
    })
    void theTruthTable(String number, int level, Tick tick, @Nullable Integer expected) {
        assertThat(Council.assess2018(ALL_AT_3.with(number, level, tick)).level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3"})
    void aSchoolReachesTheLevelOfAllItsCriteria(int ticked, int level) {
        assertThat(Council.assess2018(Council.all(Council.PRIMARY, ticked, Tick.MET)).level()).isEqualTo(level);
    }

    @Test
    void levelFourIsReachedByItsOwnList() {
        assertThat(Council.assess2018(Council.levelFour(ALL_AT_3, Tick.MET)).level()).isEqualTo(4);
    }

    @Test
    void levelFourPresupposesLevelThree() {
        Ticks ticks = Council.levelFour(ALL_AT_3, Tick.MET).with("1.1", 3, Tick.NOT_MET);
        assertThat(Council.assess2018(ticks).level()).isEqualTo(2);
    }

    @Test
    void oneItemNotMetHoldsLevelFourBack() {
        assertThat(Council.assess2018(Council.levelFour(ALL_AT_3, Tick.MET).with("2", 4, Tick.NOT_MET)).missing())
                .extracting(Reason::level, Reason::codes)
                .containsExactly(tuple(4, List.of("2")));
    }

    @Test
    void nothingTickedLeavesTheLevelUnknown() {
        assertThat(Council.assess2018(Ticks.NONE).level()).isNull();
    }

    @Test
    void nothingConsideredLeavesTheLevelUnknown() {
        assertThat(Council.assess2018(Council.all(Council.PRIMARY, 3, Tick.NOT_CONSIDERED)).level()).isNull();
    }

    @Test
    void oneTickAloneDoesNotMakeALevel() {
        assertThat(Council.assess2018(Ticks.NONE.with("1.1", 1, Tick.MET)).level()).isNull();
    }

    @Test
    void oneNotMetIsEnoughToKnowThatThereIsNoLevel() {
        assertThat(Council.assess2018(Ticks.NONE.with("1.1", 1, Tick.NOT_MET)).level()).isZero();
    }

    @Test
    void criteriaWithoutTheLevelAreNamedAmongTheReasons() {
        assertThat(Council.assess2018(ALL_AT_3).because())
                .filteredOn(reason -> reason.kind() == Reason.Kind.WITHOUT_LEVEL)
                .singleElement()
                .extracting(Reason::codes)
                .isEqualTo(List.of("1.2", "1.5", "1.7", "1.8", "1.9", "1.10", "3.4", "5.1"));
    }

    @Test
    void criteriaThatWereNotConsideredAreNamedAmongTheReasons() {
        assertThat(Council.assess2018(ALL_AT_3.with("5.4", 3, Tick.NOT_CONSIDERED)).because())
                .contains(new Reason(Reason.Kind.SET_ASIDE, 3, List.of("5.4"), 1, 0, null));
    }

    @Test
    void aResultByAnUncertainRuleIsUncertain() {
        assertThat(Council.assess2018(ALL_AT_3).uncertain()).isTrue();
    }

    @Test
    void aTickAtALevelThatTheCriterionDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> Council.assess2018(Ticks.NONE.with("1.2", 3, Tick.MET)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
