package vn.caitien.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.intake.Importer;
import vn.caitien.intake.SourceDocument;
import vn.caitien.monitoring.FullReview;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.forms.MonitoringReport;
import vn.caitien.paper.forms.ResultPaper;
import vn.caitien.paper.forms.SectionSix;
import vn.caitien.text.Letters;

/** Reports on how a plan is carried out, as files: what stands in them when they are read again. */
class MonitoringFilesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 28);

    private enum Form {
        REVIEW(() -> new MonitoringReport(FullReview.PLAN, FullReview.review(2, "Nhập sót số liệu")).paper(), "Lập lại lần 1", "Tách nhóm 9C",
                "3,8% → 2,6%", "Chưa trả lời, đã quá ngày hẹn", "TM. TỔ GIÁM SÁT"),
        SECTION(() -> new SectionSix(List.of(FullReview.review())).paper(FullReview.PLAN, DAY), "Cuối học kỳ I", "Cuối năm học", "Điều chỉnh (nếu có)",
                "Lùi sang quý II năm 2027."),
        RESULT(() -> new ResultPaper(FullReview.PLAN, "12/BC-THCSBS", DAY, List.of("UBND xã (để b/c)"), FullReview.result(), false).paper(),
                "12/BC-THCSBS", "UBND xã (để b/c)", "8/15 việc đã xong", "NHIỆM VỤ TIẾP THEO", "Bổ sung minh chứng cho 2 việc");

        private final Supplier<Document> paper;
        private final List<String> words;

        Form(Supplier<Document> paper, String... words) {
            this.paper = paper;
            this.words = List.of(words);
        }

        byte[] bytes(Format format) {
            return Papers.bytes(paper.get(), format);
        }

        void stands(String text) {
            String all = Letters.of(text);
            assertThat(words).allSatisfy(word -> assertThat(all).contains(Letters.of(word)));
        }
    }

    /** All words of a file, as our own readers find them. */
    private static String read(byte[] bytes) throws Exception {
        return Importer.standard().source(bytes).blocks().stream().flatMap(block -> block instanceof SourceDocument.Table table
                ? table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.lines().stream())
                : Stream.of(block.toString())).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void a_word_document_has_its_words(Form form) throws Exception {
        form.stands(read(form.bytes(Format.DOCX)));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void a_workbook_has_its_words(Form form) throws Exception {
        form.stands(read(form.bytes(Format.XLSX)));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void a_pdf_has_its_words(Form form) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(form.bytes(Format.PDF))) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(false);
            form.stands(words.getText(pdf));
        }
    }

    @Test
    void no_heading_stands_alone_at_the_foot_of_a_page() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Form.RESULT.bytes(Format.PDF))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                List<String> lines = words.getText(pdf).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
                assertThat(lines.getLast()).doesNotMatch("[IVX]+\\. .*");
            }
        }
    }
}
