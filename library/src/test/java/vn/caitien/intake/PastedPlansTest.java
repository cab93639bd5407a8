package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
class PastedPlansTest {
    private static String fixture(String name) throws IOException {
        try (InputStream in = PastedPlansTest.class.getResourceAsStream("clipboard/" + name)) {
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
}
