package vn.caitien.intake.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    @ValueSource(strings = {
        "<script>x</script>", "<style>p {}</style>", "<p style='display:none'>x</p>", "<!--[if gte mso 9]><p>x</p><![endif]-->",
        "<span style='mso-hide:all'>x</span>", "<nav><p>x</p></nav>", "<div title='header'><p>x</p></div>", "<del>x</del>",
        "<div style='mso-element:footnote-list'>x</div>", "<a href='#_ftn1'>[1]</a>", "<xml><w:a>x</w:a></xml>", "<p hidden>x</p>"
    })
    void whatIsNotShownIsLeftOut(String unseen) throws ReadException {
        assertThat(page("<p>a</p>" + unseen + "<p>b</p>").texts()).containsExactly("a", "b");
    }

    @Test
    void insertedTextStays() throws ReadException {
        assertThat(page("<p>a <ins>b</ins> c</p>").texts()).containsExactly("a b c");
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

    @Test
    void rulesOfAStyleSheetHold() throws ReadException {
        String sheet = "<style><!-- p.x, .y b { display:none } .z { text-align:center; text-transform:uppercase } --></style>";
        Reading read = page(sheet + "<p class=x>a</p><p class=y>b<b>c</b></p><p class='q z'>d</p>");
        assertThat(read.texts()).containsExactly("b", "D");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<font face='.VnTime'>tiÓu häc</font>", "<span style='font-family:\".VnTime\",serif'>tiÓu häc</span>",
        "<style>.o {font:12pt .VnArial}</style><span class=o>tiÓu häc</span>", "<font face='VNI-Times'>tieåu hoïc</font>"
    })
    void oldFontsAreReadByTheirNames(String body) throws ReadException {
        assertThat(page("<p>Trường " + body + "</p>").texts()).containsExactly("Trường tiểu học");
    }

    @Test
    void aLetterMayBePartedByRuns() throws ReadException {
        assertThat(page("<p><font face=VNI-Times>tie<i>åu hoïc</i></font></p>").texts()).containsExactly("tiểu học");
    }

    @Test
    void oldLettersInNoFontAreReadByTheirWords() throws ReadException {
        assertThat(page("<p>KÕ ho¹ch c¶i tiÕn chÊt l­îng gi¸o dôc</p>").texts())
                .containsExactly("Kế hoạch cải tiến chất lượng giáo dục");
    }

    @Test
    void signsOfSymbolFontsAreRead() throws ReadException {
        assertThat(page("<p><span style='font-family:Wingdings'>ü</span> có</p>").texts()).containsExactly("✓ có");
    }
}
