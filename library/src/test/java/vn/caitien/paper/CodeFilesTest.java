package vn.caitien.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.document.Code;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;

/** A code in each kind of file: drawn in a PDF, its address in all. */
class CodeFilesTest {
    private static final String ADDRESS = "https://truong.example/schools/1/work";
    private static final Document PAPER = new Document("Phiếu", Document.VIETNAMESE, null, List.of(new Pages(Orientation.PORTRAIT,
            List.of(new Code(ADDRESS, "Việc của tôi", List.of("##", "##"))))));

    @Test
    void a_pdf_draws_it_dark_within_white() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Papers.bytes(PAPER, Format.PDF))) {
            var page = new PDFRenderer(pdf).renderImage(0);
            long dark = 0;
            for (int x = 0; x < page.getWidth(); x++) {
                for (int y = 0; y < page.getHeight(); y++) {
                    dark += (page.getRGB(x, y) & 0xFF) < 64 ? 1 : 0;
                }
            }
            // 30 mm are 85 points; two of ten modules are dark each way
            assertThat(dark).isBetween(230L, 800L);
        }
    }

    @Test
    void a_pdf_prints_the_address_for_who_types() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Papers.bytes(PAPER, Format.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Việc của tôi", ADDRESS);
        }
    }

    @Test
    void the_same_code_gives_the_same_bytes() {
        assertThat(Papers.bytes(PAPER, Format.PDF)).isEqualTo(Papers.bytes(PAPER, Format.PDF));
    }

    @Test
    void a_word_document_prints_the_address() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Papers.bytes(PAPER, Format.DOCX)))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                continue;
            }
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains(ADDRESS);
        }
    }

    @Test
    void a_workbook_prints_the_address() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Papers.bytes(PAPER, Format.XLSX)))) {
            assertThat(book.getSheetAt(0)).anySatisfy(row -> assertThat(row).anySatisfy(cell -> assertThat(cell.toString()).isEqualTo(ADDRESS)));
        }
    }

    @Test
    void a_screen_shows_the_address() {
        assertThat(new String(Papers.bytes(PAPER, Format.HTML), StandardCharsets.UTF_8)).contains(ADDRESS);
    }
}
