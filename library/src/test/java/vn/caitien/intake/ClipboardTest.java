package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.readers.Reading;
import vn.caitien.measure.Measure;
import vn.caitien.measure.Measured;
import vn.caitien.plan.Plan;
import vn.caitien.samples.Samples;

/**
 * {@code writer.html} and {@code calc.html} are a sample as LibreOffice's HTML filters write it, which are those of its
 * clipboard. {@code word.html} is written by hand after the published form of Word's HTML and of CF_HTML: it was not
 * tried with Word itself.
 */
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

    private static Plan plan(String name) throws IOException, ReadException {
        return Importer.standard().read("clipboard", Clipboard.bytes(fixture(name), null)).getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"writer.html", "calc.html"})
    void aPlanPastedFromLibreOfficeIsWhole(String name) throws Exception {
        Measured measured = Measure.of(Samples.named("upper-secondary-2025").truth(), plan(name));
        assertThat(measured.complaints()).isEmpty();
        assertThat(measured.cells().value()).isEqualTo(1);
    }

    @Test
    void rowsPastedFromWordAreWhole() throws Exception {
        assertThat(plan("word.html").rows()).hasSize(3);
    }

    @Test
    void bulletsPastedFromWordAreDashes() throws Exception {
        assertThat(Reading.of(fixture("word.html")).table().rows().get(2).cells().get(3).lines())
                .containsExactly("- Rà soát chiến lược hằng năm.", "- Lấy ý kiến cha mẹ học sinh.");
    }

    @Test
    void mergedCellsPastedFromWordStayMerged() throws Exception {
        assertThat(Reading.of(fixture("word.html")).rows()).anyMatch(row -> row.contains("6/2: Không"))
                .anyMatch(row -> row.contains("1+8: Tiêu chuẩn 1"));
    }

    @Test
    void theHeadOfTheClipboardIsNoText() throws Exception {
        assertThat(Reading.of(Clipboard.html(fixture("word.html"))).texts()).first().isEqualTo("KẾ HOẠCH");
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
