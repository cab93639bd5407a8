package vn.caitien.intake.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument.Paragraph;

class DecodingTest {
    private static final String TEXT = "Kế hoạch cải tiến chất lượng giáo dục của nhà trường";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void unicodeIsReadWithAndWithoutAMark(String name) {
        assertThat(Decoding.text(TEXT.getBytes(Charset.forName(name)), UnaryOperator.identity())).contains(TEXT);
    }

    @Test
    void theMarkOfUtf8IsNoLetter() {
        assertThat(Decoding.text(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8), UnaryOperator.identity())).contains(TEXT);
    }

    @Test
    void singleBytesOfWindowsReadAsVietnamese() {
        byte[] bytes = vietnamese(TEXT);
        assertThat(Decoding.text(bytes, UnaryOperator.identity())).contains(TEXT);
    }

    @Test
    void singleBytesThatAreNoVietnameseAreGarbled() {
        byte[] bytes = "KÕ ho¹ch c¶i tiÕn chÊt l­îng gi¸o dôc".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Decoding.text(bytes, UnaryOperator.identity())).isEmpty();
    }

    @Test
    void lettersOfOldFontsMayBeTurned() throws ReadException {
        byte[] bytes = "KÕ ho¹ch".getBytes(StandardCharsets.ISO_8859_1);
        TextReader reader = new TextReader(text -> text.replace("Õ", "ế").replace("¹", "ạ"));
        assertThat(((Paragraph) reader.read(bytes, Limits.DEFAULT).blocks().getFirst()).text()).isEqualTo("Kế hoạch");
    }

    @Test
    void bytesWithControlsAreNoText() {
        assertThat(new TextReader().knows(new byte[] {'a', 0, 'b', 7})).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1 a}", "<!DOCTYPE html><p>a", "<?xml version='1.0'?><a/>", "%PDF-1.7", "\ufeff<html>"})
    void otherFormatsInLettersAreNotKnown(String text) {
        assertThat(new TextReader().knows(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    /** Letters with two marks in a form that the code page has: the vowel's own mark composed, the tone apart. */
    private static byte[] vietnamese(String text) {
        StringBuilder apart = new StringBuilder();
        for (char letter : text.toCharArray()) {
            String marks = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            String tone = marks.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            apart.append(Normalizer.normalize(marks.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC)).append(tone);
        }
        return apart.toString().getBytes(Charset.forName("windows-1258"));
    }
}
