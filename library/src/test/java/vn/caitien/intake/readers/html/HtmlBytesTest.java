package vn.caitien.intake.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

class HtmlBytesTest {
    private static final String WORDS = "Kế hoạch cải tiến chất lượng";

    private static String page(String charset) {
        return "<html><head><meta http-equiv=Content-Type content='text/html; charset=" + charset + "'></head><body><p>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "windows-1258", "unicode", "x-none"})
    void whatIsValidUtf8IsThat(String told) throws ReadException {
        assertThat(Reading.of((page(told) + WORDS).getBytes(StandardCharsets.UTF_8)).texts()).containsExactly(WORDS);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false", "UTF-16BE, false"})
    void sixteenBitsAreKnownByTheirMarkOrTheirZeros(String charset, boolean marked) throws ReadException {
        byte[] bytes = ((marked ? "\ufeff" : "") + page("unicode") + WORDS).getBytes(Charset.forName(charset));
        assertThat(Reading.of(bytes).texts()).containsExactly(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "windows-1252", "nothing"})
    void vietnameseInOneByteIsKnownByItsWords(String told) throws ReadException {
        String marked = "Xây dư\u0323ng";
        byte[] bytes = (page(told) + marked).getBytes(Charset.forName("windows-1258"));
        assertThat(Reading.of(bytes).texts()).containsExactly("Xây dựng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1258", "iso-8859-1", "x-user-defined"})
    void oldFontsAreReadInAnyCharset(String told) throws ReadException {
        byte[] bytes = (page(told) + "<font face='.VnTime'>ch\u00CAt l\u00AD\u00EEng gi÷ v÷ng</font>")
                .getBytes(Charset.forName("windows-1252"));
        assertThat(Reading.of(bytes).texts()).containsExactly("chất lượng giữ vững");
    }

    @Test
    void utf8ReadAsWesternIsMended() throws ReadException {
        assertThat(Reading.of(page("utf-8") + "Káº¿ hoáº¡ch cáº£i tiáº¿n cháº¥t lÆ°á»£ng").texts())
                .containsExactly("Kế hoạch cải tiến chất lượng");
    }
}
