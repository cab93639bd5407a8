package vn.caitien.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({"hoa, hoa, 0", "hoa, hoe, 1", "hoa, hoan, 1", "hoa, oa, 1", "hoa, mai, 3", "'', hoa, 3"})
    void editsAreCounted(String a, String b, int edits) {
        assertThat(Likeness.edits(a, b)).isEqualTo(edits);
    }

    @Property(tries = 300, seed = "2026")
    void aLimitChangesNothingBelowIt(
            @ForAll @AlphaChars @StringLength(max = 12) String a,
            @ForAll @AlphaChars @StringLength(max = 12) String b,
            @ForAll @IntRange(max = 14) int most) {
        assertThat(Likeness.edits(a, b, most)).isEqualTo(Math.min(Likeness.edits(a, b), most + 1));
    }

    @Property(tries = 200, seed = "2026")
    void editsAreTheSameBothWays(@ForAll @StringLength(max = 12) String a, @ForAll @StringLength(max = 12) String b) {
        assertThat(Likeness.edits(a, b)).isEqualTo(Likeness.edits(b, a));
    }

    @Test
    void textsThatDifferInAccentsAloneAreAlike() {
        assertThat(Likeness.of("Nề nếp", "NE NEP")).isEqualTo(1);
    }

    @Test
    void textsWithNothingInCommonAreNotAlike() {
        assertThat(Likeness.of("abc", "xyz")).isZero();
    }

    @Test
    void emptyTextsAreAlike() {
        assertThat(Likeness.of("", " ")).isEqualTo(1);
    }
}
