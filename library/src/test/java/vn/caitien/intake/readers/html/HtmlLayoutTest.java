package vn.caitien.intake.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

class HtmlLayoutTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "border:solid windowtext 1.0pt", "border: 1px solid #000000; padding: 0in", "border-top:1px solid;border-left:1px solid",
        "border:solid windowtext 1.0pt;border-left:none", "border-style:solid;border-width:1px"
    })
    void cellsWithBordersMakeATable(String style) throws ReadException {
        assertThat(Reading.of("<table><tr><td style='" + style + "'>a</td><td style='" + style + "'>b</td></tr></table>").tables())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "border: none; padding: 0in", "border:0px solid", "border-bottom:1px solid", "border:1px solid white", "border:1px solid;border:none"
    })
    void cellsWithoutThemLayOutText(String style) throws ReadException {
        assertThat(Reading.of("<table><tr><td style='" + style + "'>a</td><td style='" + style + "'>b</td></tr></table>").texts())
                .containsExactly("a", "b");
    }

    @Test
    void headBlocksComeOneAfterTheOther() throws ReadException {
        assertThat(Reading.of("<table><tr><td>UBND</td><td>CỘNG HÒA</td></tr><tr><td>TRƯỜNG</td><td>Độc lập</td></tr></table>").texts())
                .containsExactly("UBND", "TRƯỜNG", "CỘNG HÒA", "Độc lập");
    }

    @Test
    void aPageLaidOutAsATableGivesWhatStandsInIt() throws ReadException {
        String plan = "<table border=1><tr><td>a</td><td>b</td><td>c</td></tr></table>";
        Reading read = Reading.of("<table><tr><td>menu</td><td><p>x</p>" + plan + "<p>y</p></td></tr></table>");
        assertThat(read.texts()).containsExactly("menu", "x", "y");
        assertThat(read.rows()).containsExactly("0: a; 1: b; 2: c");
    }

    @Test
    void aWholeSheetIsPartedIntoHeadTableAndSignature() throws ReadException {
        String cells = "<tr><td style='border:1px solid'>1</td><td style='border:1px solid'>b</td><td style='border:1px solid'>c</td></tr>";
        Reading read = Reading.of("<table border=0><tr><td colspan=3>KẾ HOẠCH</td></tr><tr><td></td><td></td><td></td></tr>"
                + cells + cells + "<tr><td></td><td></td><td>HIỆU TRƯỞNG</td></tr></table>");
        assertThat(read.texts()).containsExactly("KẾ HOẠCH", "HIỆU TRƯỞNG");
        assertThat(read.table().rows()).hasSize(2);
    }
}
