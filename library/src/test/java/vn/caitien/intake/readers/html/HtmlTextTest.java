package vn.caitien.intake.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

class HtmlTextTest {
    private static Reading page(String body) throws ReadException {
        return Reading.of("<html><head><title>t</title></head><body>" + body + "</body></html>");
    }

    @Test
    void lineEndsOfTheSourceAreSpaces() throws ReadException {
        assertThat(page("<p>Kế\n\t\thoạch&nbsp; cải tiến</p>").texts()).containsExactly("Kế hoạch cải tiến");
    }

    @Test
    void aTabInALinePartsTexts() throws ReadException {
        assertThat(page("<p>\t<b>Trường</b>\t<b>Cộng hòa</b></p>").texts()).containsExactly("Trường\tCộng hòa");
    }

    @Test
    void wordsTabsAreTabs() throws ReadException {
        assertThat(page("<p>a<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>b</p>").texts()).containsExactly("a\tb");
    }

    @Test
    void shortLinesOfAParagraphStandAlone() throws ReadException {
        assertThat(page("<p>KẾ HOẠCH<br>Năm học 2025 - 2026</p>").texts()).containsExactly("KẾ HOẠCH", "Năm học 2025 - 2026");
    }

    @Test
    void textBetweenBlocksIsAParagraph() throws ReadException {
        assertThat(page("một<p>hai</p>ba<div>bốn</div>").texts()).containsExactly("một", "hai", "ba", "bốn");
    }

    @ParameterizedTest
    @CsvSource({"<p><b>a</b></p>, true", "<h2>a</h2>, true", "<p><b>a</b> b</p>, false",
        "<p style='font-weight:700'>a</p>, true", "<b style='font-weight:normal'><p>a</p></b>, false"})
    void aParagraphIsBoldWhenAllOfItIs(String body, boolean bold) throws ReadException {
        assertThat(page(body).paragraphs().getFirst().bold()).isEqualTo(bold);
    }

    @ParameterizedTest
    @CsvSource({"<p align=center>a</p>, true", "<center>a</center>, true", "<p style='text-align:center'>a</p>, true",
        "<div align=center><p align=left>a</p></div>, false", "<p>a</p>, false"})
    void aParagraphSaysWhetherItIsCentred(String body, boolean centred) throws ReadException {
        assertThat(page(body).paragraphs().getFirst().centred()).isEqualTo(centred);
    }
}
