package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SetPhrasesTest {
    private static boolean[] within(String text) {
        return SetPhrases.standard().within(text.split(" "));
    }

    @Test
    void aPhraseHoldsTheWordsBehindItsFirst() {
        assertThat(within("Phó Hiệu trưởng")).containsExactly(false, true, true);
    }

    @Test
    void capitalsMakeNoDifference() {
        assertThat(within("HIỆU TRƯỞNG")).containsExactly(false, true);
    }

    @Test
    void aPhraseOfTimeIsKnown() {
        assertThat(within("cả năm học")).containsExactly(false, false, true);
    }

    @Test
    void aSignBehindTheLastWordBelongsToIt() {
        assertThat(within("Hiệu trưởng, Thủ quỹ")).containsExactly(false, true, false, true);
    }

    @Test
    void aSignInsideEndsThePhrase() {
        assertThat(within("Hiệu, trưởng")).containsExactly(false, false);
    }

    @Test
    void aPhraseCutOffAtTheEndIsNone() {
        assertThat(within("Phó Hiệu")).containsExactly(false, false);
    }

    @Test
    void otherWordsStandAlone() {
        assertThat(within("Rà soát quy chế")).containsOnly(false);
    }

    @Test
    void noWordsHaveNoPhrases() {
        assertThat(SetPhrases.standard().within(new String[0])).isEmpty();
    }
}
