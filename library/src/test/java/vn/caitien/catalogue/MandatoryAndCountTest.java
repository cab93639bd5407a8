package vn.caitien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandatoryAndCountTest {
    private static final Ticks ALL_AT_2 = Council.all(Council.GENERAL, 2, Tick.MET);
    private static final Ticks ALL_AT_1 = Council.all(Council.GENERAL, 1, Tick.MET);

    /** Everything is met at both levels but for some mandatory criteria and some others at one level. */
    @ParameterizedTest
    @CsvSource(nullValues = "unknown", value = {
        "0, 0, 1, NOT_MET, 2", "1, 0, 1, NOT_MET, 0", "1, 0, 2, NOT_MET, 1", "8, 0, 2, NOT_MET, 1",
        "0, 1, 1, NOT_MET, 1", "0, 2, 1, NOT_MET, 1", "0, 3, 1, NOT_MET, 0", "0, 7, 1, NOT_MET, 0",
        "0, 1, 2, NOT_MET, 2", "0, 2, 2, NOT_MET, 2", "0, 3, 2, NOT_MET, 1", "0, 7, 2, NOT_MET, 1",
        "0, 2, 1, NOT_CONSIDERED, 2", "0, 3, 1, NOT_CONSIDERED, 0", "0, 2, 2, NOT_CONSIDERED, 2",
        "0, 3, 2, NOT_CONSIDERED, 1", "1, 0, 1, NOT_CONSIDERED, unknown", "8, 0, 1, NOT_CONSIDERED, unknown",
        "1, 0, 2, NOT_CONSIDERED, unknown", "8, 7, 2, NOT_CONSIDERED, 1", "1, 3, 2, NOT_CONSIDERED, 1"
    })
    void theTruthTable(int mandatory, int others, int level, Tick tick, @Nullable Integer expected) {
        Ticks some = Council.some(ALL_AT_2, Council.MANDATORY, mandatory, level, tick);
        Ticks ticks = Council.some(some, Council.OTHERS, others, level, tick);
        assertThat(Council.assess2026(ticks).level()).isEqualTo(expected);
    }

    @Test
    void aSchoolThatWasAssessedForLevelOneOnlyReachesLevelOne() {
        assertThat(Council.assess2026(ALL_AT_1).level()).isEqualTo(1);
    }

    @Test
    void nothingTickedLeavesTheLevelUnknown() {
        assertThat(Council.assess2026(Ticks.NONE).level()).isNull();
    }

    @Test
    void aMandatoryCriterionNotConsideredLeavesTheLevelUnknownEvenWhereAnotherIsNotMet() {
        Ticks ticks = ALL_AT_1.with("1.3", 1, Tick.NOT_CONSIDERED).with("1.4", 1, Tick.NOT_MET);
        assertThat(Council.assess2026(ticks).level()).isNull();
    }

    @Test
    void levelTwoOfACriterionPresupposesItsLevelOne() {
        Ticks ticks = ALL_AT_2.with("1.3", 1, Tick.NOT_MET);
        assertThat(Council.assess2026(ticks).missing())
                .containsExactly(new Reason(Reason.Kind.NOT_MET, 1, List.of("1.3"), 1, 0, "Điều 5"));
    }

    @Test
    void anOtherBelowLevelOneHoldsLevelTwoBack() {
        assertThat(Council.assess2026(ALL_AT_2.with("1.1", 1, Tick.NOT_MET)).missing())
                .extracting(Reason::kind, Reason::level, Reason::codes)
                .containsExactly(tuple(Reason.Kind.REST_NOT_MET, 1, List.of("1.1")));
    }

    @Test
    void anOpenTickThatMattersLeavesTheLevelUnknown() {
        Ticks open = Council.some(Ticks.NONE, Council.MANDATORY, 8, 1, Tick.MET);
        assertThat(Council.assess2026(Council.some(open, Council.OTHERS, 4, 1, Tick.MET)).level()).isNull();
    }

    @Test
    void openTicksThatCannotMatterDoNot() {
        Ticks open = Council.some(Ticks.NONE, Council.MANDATORY, 8, 1, Tick.MET);
        assertThat(Council.assess2026(Council.some(open, Council.OTHERS, 5, 1, Tick.MET)).level()).isEqualTo(1);
    }

    @Test
    void anUnknownLevelSaysWhatIsSureAndWhatIsPossible() {
        Assessment found = Council.assess2026(ALL_AT_2.with("1.3", 2, Tick.NOT_CONSIDERED));
        assertThat(List.of(found.atLeast(), found.atMost())).containsExactly(1, 2);
    }

    @Test
    void whatIsMissingForTheNextLevelIsNamed() {
        Ticks ticks = Council.some(ALL_AT_2, Council.OTHERS, 3, 2, Tick.NOT_MET).with("4.1", 2, Tick.NOT_MET);
        assertThat(Council.assess2026(ticks).missing())
                .containsExactly(
                        new Reason(Reason.Kind.NOT_MET, 2, List.of("4.1"), 1, 0, "Điều 5 khoản 3"),
                        new Reason(
                                Reason.Kind.TOO_FEW_OTHERS, 2, List.of("1.1", "1.2", "2.3"), 4, 5, "Điều 5 khoản 3"));
    }

    @Test
    void nothingIsMissingAtTheHighestLevel() {
        assertThat(Council.assess2026(ALL_AT_2).missing()).isEmpty();
    }

    @Test
    void theReasonsOfALevelAreTheRulesParts() {
        assertThat(Council.assess2026(ALL_AT_2).because())
                .extracting(Reason::kind)
                .containsExactly(
                        Reason.Kind.ALL_MANDATORY_MET,
                        Reason.Kind.ENOUGH_OTHERS_MET,
                        Reason.Kind.ALL_MANDATORY_MET,
                        Reason.Kind.ENOUGH_OTHERS_MET,
                        Reason.Kind.REST_MET);
    }

    @Test
    void noLevelAtAllHasItsReasonToo() {
        assertThat(Council.assess2026(ALL_AT_1.with("2.1", 1, Tick.NOT_MET)).because()).isNotEmpty();
    }

    @Test
    void aTickAtACriterionThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> Council.assess2026(Ticks.NONE.with("1.5", 1, Tick.MET)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
