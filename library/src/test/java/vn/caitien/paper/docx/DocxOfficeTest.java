package vn.caitien.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.Importer;
import vn.caitien.measure.Measure;
import vn.caitien.measure.Measured;
import vn.caitien.paper.TruePlans;
import vn.caitien.plan.Plan;
import vn.caitien.samples.LibreOffice;

/** Papers in the hands of LibreOffice, which knows nothing of us. */
@Tag("full")
class DocxOfficeTest {

    @BeforeEach
    void office() {
        assumeTrue(LibreOffice.there());
    }

    @ParameterizedTest
    @ValueSource(strings = {"primary-2025", "lower-secondary-57-2026", "preschool-form2-2026"})
    void a_sample_comes_back_after_being_saved_again(String name) throws Exception {
        Plan plan = TruePlans.sample(name);
        byte[] saved = LibreOffice.convert(Written.plan(plan), ".docx", ".docx");
        Measured measured = Measure.of(plan, Importer.standard().read("plan.docx", saved).getFirst());
        assertThat(measured.cells().value()).isGreaterThanOrEqualTo(0.99);
        assertThat(measured.header().value()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"primary-2025", "primary-form2-2026"})
    void every_page_but_the_first_bears_its_number(String name) throws Exception {
        byte[] pdf = LibreOffice.convert(Written.plan(TruePlans.sample(name)), ".docx", ".pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(firstLine(document, 1)).isNotEqualTo("1");
            for (int page = 2; page <= document.getNumberOfPages(); page++) {
                assertThat(firstLine(document, page)).isEqualTo(String.valueOf(page));
            }
        }
    }

    private static String firstLine(PDDocument document, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).lines()
                .findFirst().orElse("").strip();
    }
}
