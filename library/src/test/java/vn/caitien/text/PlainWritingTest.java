package vn.caitien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWritingTest {

    @Test
    void letterAndToneAreComposed() {
        assertThat(Writing.clean(Normalizer.normalize("Nề nếp", Normalizer.Form.NFD))).isEqualTo("Nề nếp");
    }

    @Test
    void spacesOfAllKindsBecomeOne() {
        assertThat(Writing.clean(" Nề\u00a0\u2003\t\nnếp ")).isEqualTo("Nề nếp");
    }

    @Test
    void invisibleCharactersAreDropped() {
        assertThat(Writing.clean("\ufeffNề\u200b nế\u00adp")).isEqualTo("Nề nếp");
    }

    @Test
    void theForeignLetterEthIsTheVietnameseOne() {
        assertThat(Writing.clean("\u00d0ội \u00f0ồng")).isEqualTo("Đội đồng");
    }

    @Test
    void spacesAloneAreEmpty() {
        assertThat(Writing.clean(" \u00a0 ")).isEmpty();
    }

    @Test
    void textLeftAsItIsIsComposed() {
        assertThat(IntStream.range(' ', Character.MAX_VALUE)
                .filter(letter -> !Character.isSurrogate((char) letter))
                .mapToObj(letter -> "e" + (char) letter + "e")
                .map(Writing::clean)
                .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC))).isTrue();
    }

    @Property(tries = 200, seed = "2026")
    void cleaningTwiceIsCleaningOnce(@ForAll String text) {
        assertThat(Writing.clean(Writing.clean(text))).isEqualTo(Writing.clean(text));
    }

    @ParameterizedTest
    @CsvSource({"Tiêu chuẩn, tieu chuan", "ĐỘI NGŨ, doi ngu", "2031–2032, 2031-2032", "“Xanh”, xanh", "Nề  nếp, ne nep"})
    void bareTextHasNoCaseNoAccentsAndPlainMarks(String text, String bare) {
        assertThat(Plain.bare(text)).isEqualTo(bare);
    }

    @Test
    void lowerTextKeepsItsAccents() {
        assertThat(Plain.lower("ĐỘI NGŨ – “Xanh”")).isEqualTo("đội ngũ - xanh");
    }

    @Property(tries = 200, seed = "2026")
    void bareTextStaysAsItIs(@ForAll String text) {
        assertThat(Plain.bare(Plain.bare(text))).isEqualTo(Plain.bare(text));
    }
}
