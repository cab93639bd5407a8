package vn.caitien.intake.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

class HtmlListMarksTest {
    @Test
    void aNumberAloneInACellIsText() throws ReadException {
        assertThat(Reading.of("<table border=1><tr><td><ol><li></li></ol></td><td>a</td></tr></table>").rows())
                .containsExactly("0: 1.; 1: a");
    }

    @ParameterizedTest
    @CsvSource({"Symbol, ·, - a", "Wingdings, §, - a", "Courier New, o, - a", "Times New Roman, +, + a", "Times New Roman, 1), 1) a",
        "Times New Roman, 2.1., 2.1. a", "Times New Roman, –, - a"})
    void marksThatWordWroteOutAreThose(String font, String shown, String line) throws ReadException {
        assertThat(Reading.of("<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span "
                + "style='font-family:\"" + font + "\"'><span style='mso-list:Ignore'>" + shown
                + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>a<o:p></o:p></p>").texts())
                .containsExactly(line);
    }
}
