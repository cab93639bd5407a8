package vn.caitien.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void tornWordsAreWholeAgain() {
        assertThat(Letters.of("Kiể m kê, 2 lần/năm")).isEqualTo("kiemke2lannam");
    }

    @Property(seed = "2026")
    void theBandGivesTheWholeTablesNumberUpToItsLimit(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String a,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String b,
            @ForAll @IntRange(max = 12) int most) {
        assertThat(Likeness.edits(a, b, most)).isEqualTo(Math.min(byDefinition(a, b), most + 1));
    }

    @Property(seed = "2026")
    void likenessIsThatOfLikenessOrNothing(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String a,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String b,
            @ForAll @DoubleRange(min = 0, max = 1) double atLeast) {
        double whole = Likeness.of(a, b);
        double tolerance = 1e-6;
        double found = Letters.likeness(a, b, atLeast);
        assertThat(found).satisfiesAnyOf(
                it -> assertThat(it).isEqualTo(whole),
                it -> assertThat(it == 0 && whole < atLeast + tolerance).isTrue());
    }

    private static int byDefinition(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                } else {
                    int change = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    table[i][j] = Math.min(change, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                }
            }
        }
        return table[a.length()][b.length()];
    }
}
