package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.readers.Reading;

class ClipboardTest {
    private static final String SHEET = "<html><head><style><!-- .xl65 {border:.5pt solid windowtext;} --></style></head><body>"
            + "<table border=0 cellpadding=0><!--StartFragment--><col width=64><tr height=20><td class=xl65>TT</td>"
            + "<td class=xl65>Tiêu chí</td><td class=xl65>Kết quả</td></tr><tr><td class=xl65 align=right x:num>1</td>"
            + "<td class=xl65>a<br style='mso-data-placement:same-cell'>b</td><td class=xl65>&nbsp;</td></tr><!--EndFragment-->"
            + "</table></body></html>";

    private static String fixture(String name) throws IOException {
        try (InputStream in = ClipboardTest.class.getResourceAsStream("clipboard/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void cellsPastedFromExcelAreATable() throws Exception {
        assertThat(Reading.of(Clipboard.bytes(SHEET, "TT\tTiêu chí")).rows())
                .containsExactly("0: TT; 1: Tiêu chí; 2: Kết quả", "0: 1; 1: a | b; 2: ");
    }

    @Test
    void aPieceOfAPageIsHtmlWhateverItBeginsWith() throws Exception {
        assertThat(Reading.of(Clipboard.html("a <table border=1><tr><td>b</td></tr></table>")).tables()).hasSize(1);
    }

    @Test
    void textIsTakenWhereTheHtmlHasNoTable() {
        assertThat(new String(Clipboard.bytes("<p>a</p>", "a\tb"), StandardCharsets.UTF_8)).isEqualTo("a\tb");
    }

    @Test
    void htmlIsTakenWhereThereIsNoText() {
        assertThat(new String(Clipboard.bytes("<p>a</p>", null), StandardCharsets.UTF_8)).endsWith("<p>a</p>");
    }

    @Test
    void nothingPastedIsNothing() {
        assertThat(List.of(Clipboard.bytes(null, null).length, Clipboard.bytes("", "").length)).containsOnly(0);
    }
}
