package vn.caitien.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.Written;
import vn.caitien.paper.document.Paragraph;

/** One plan of six pages, looked at from all sides. */
class PdfWriterTest {
    private static byte[] bytes;
    private static PDDocument pdf;

    @BeforeAll
    static void print() throws IOException {
        bytes = Printed.bytes(Written.plan(12, null));
        pdf = Loader.loadPDF(bytes);
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    private static Set<PDFont> fonts() throws IOException {
        Set<PDFont> fonts = new HashSet<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static boolean tagged(COSDictionary element, String tag) {
        return tag.equals(element.getNameAsString(COSName.S))
                || Tags.children(element).anyMatch(child -> tagged(child, tag));
    }

    @Test
    void the_same_paper_gives_the_same_bytes() {
        assertThat(Printed.bytes(Written.plan(12, null))).isEqualTo(bytes);
    }

    @Test
    void its_letters_are_in_the_file() throws IOException {
        assertThat(fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
    }

    @Test
    void its_letters_are_those_of_liberation_serif() throws IOException {
        assertThat(fonts()).allMatch(font -> font.getName().contains("LiberationSerif"));
    }

    @Test
    void it_says_its_title() {
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Kế hoạch cải tiến chất lượng năm học 2025-2026");
    }

    @Test
    void it_says_its_language() {
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
    }

    @Test
    void a_reader_shows_the_title_above_its_window() {
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }

    @Test
    void it_is_marked_as_tagged() {
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }

    @Test
    void tables_headings_and_paragraphs_have_their_tags() {
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        assertThat(new String[] {"H1", "H2", "H3", "H4", "P", "Table", "THead", "TBody", "TR", "TH", "TD"})
                .allMatch(tag -> tagged(root, tag));
    }

    @Test
    void its_words_are_nfc() throws IOException {
        assertThat(new PDFTextStripper().getText(pdf)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Test
    void pages_stand_and_lie_as_the_paper_says() {
        assertThat(pdf.getPages()).extracting(page -> page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
                .containsExactly(false, true, true, true, false, true);
    }

    @Test
    void the_head_of_a_table_stands_on_every_page_of_it() throws IOException {
        for (int page = 2; page <= 4; page++) {
            assertThat(Printed.text(pdf, page)).contains("Điều kiện");
        }
    }

    @Test
    void a_row_stays_whole_where_it_can() throws IOException {
        assertThat(Printed.text(pdf, 3)).containsPattern("(?s)^3\\s.*\\n5 Tiêu chí 1\\.5.*ngày 25/04/2026\\s*$");
    }

    @Test
    void the_first_page_has_no_number() throws IOException {
        assertThat(Printed.text(pdf, 1)).startsWith("ỦY BAN");
    }

    @Test
    void later_pages_have_their_number_above() throws IOException {
        assertThat(Printed.text(pdf, 5)).startsWith("5");
    }

    @Test
    void headings_are_in_the_outline() {
        PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
        assertThat(first.getTitle() + " > " + first.getFirstChild().getTitle()).isEqualTo("I. MỤC ĐÍCH, YÊU CẦU > 1. Mục đích");
    }

    @Test
    void an_annex_is_in_the_outline() {
        assertThat(pdf.getDocumentCatalog().getDocumentOutline().getLastChild().getTitle()).isEqualTo("PHỤ LỤC I. DANH MỤC VIỆC");
    }

    @Test
    void a_sign_the_letters_lack_is_printed_as_a_box() throws IOException {
        try (PDDocument paper = Printed.open(Written.of(Paragraph.body("中 vui")))) {
            assertThat(Printed.text(paper, 1).strip()).isEqualTo("□ vui");
        }
    }

    @Test
    void words_are_never_markup() throws IOException {
        try (PDDocument paper = Printed.open(Written.of(Paragraph.body("a <b>&amp;</b> \"c\"")))) {
            assertThat(Printed.text(paper, 1).strip()).isEqualTo("a <b>&amp;</b> \"c\"");
        }
    }
}
