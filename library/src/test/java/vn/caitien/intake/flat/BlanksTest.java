package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlanksTest {
    @Test
    void withoutSpacesNothingIsBlank() {
        assertThat(Blanks.NONE.any()).isFalse();
    }

    @Test
    void aLineOfSpacesAloneMarksSomethingBlank() {
        assertThat(new Blanks(1, 0, 0).any()).isTrue();
    }

    @Test
    void spacesFarInStandForNoCells() {
        assertThat(new Blanks(0, 0, 10).led()).isZero();
    }

    @Test
    void moreLinesThanThreeSayNoMore() {
        assertThat(new Blanks(7, 0, 0)).isEqualTo(new Blanks(3, 0, 0));
    }

    @Test
    void twoSpacesAreToldFromOne() {
        assertThat(Blanks.some(2)).isNotEqualTo(Blanks.some(1));
    }

    @Test
    void moreThanTwoAreAFew() {
        assertThat(Blanks.some(3)).isEqualTo(Blanks.some(5)).isEqualTo(Axis.MARKS.of("few"));
    }

    @Test
    void asManySpacesAsCellsAreNoDifference() {
        assertThat(Blanks.difference(0)).isEqualTo(Axis.DIFFERENCE.of("0"));
    }

    @Test
    void manySpacesTooFewAreThreeTooFew() {
        assertThat(Blanks.difference(-8)).isEqualTo(Axis.DIFFERENCE.of("-3"));
    }

    @Test
    void noTwoHaveTheSameKey() {
        Set<Integer> keys = new HashSet<>();
        Set<Blanks> all = new HashSet<>();
        for (int i = 0; i < Blanks.keys(); i++) {
            Blanks blanks = new Blanks(i / 100, i / 10 % 10, i % 10);
            all.add(blanks);
            keys.add(blanks.key());
        }
        assertThat(keys).hasSameSizeAs(all).allMatch(key -> key < Blanks.keys());
    }
}
