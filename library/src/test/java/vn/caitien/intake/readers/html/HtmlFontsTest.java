package vn.caitien.intake.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

class HtmlFontsTest {
    private static Reading page(String body) throws ReadException {
        return Reading.of("<html><head><title>t</title></head><body>" + body + "</body></html>");
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
