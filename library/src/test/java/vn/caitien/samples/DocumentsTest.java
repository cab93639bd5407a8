package vn.caitien.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.plan.Cell;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;

class DocumentsTest {
    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameSeedGivesTheSameTruth(Format format) {
        assertThat(Documents.random(format, 5).truth()).isEqualTo(Documents.random(format, 5).truth());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameSeedGivesTheSameBytes(Format format) throws InterruptedException {
        byte[] bytes = Documents.random(format, 5).bytes();
        Thread.sleep(1100);
        assertThat(Documents.random(format, 5).bytes()).isEqualTo(bytes);
    }

    @Test
    void everyTruthIsAPlanOfTheInterchangeFormat() throws PlanFormatException {
        for (Generated document : Documents.random(Format.DOCX, 0, 25).toList()) {
            assertThat(PlanJson.read(PlanJson.write(document.truth()))).isEqualTo(document.truth());
        }
    }

    @Test
    void everyWordDocumentOpens() throws IOException {
        for (Generated document : Documents.random(Format.DOCX, 0, 25).toList()) {
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document.bytes()))) {
                assertThat(word.getTables()).as(document.name()).isNotEmpty();
            }
        }
    }

    @Test
    void everyWorkbookOpens() throws IOException {
        for (Generated document : Documents.random(Format.XLSX, 0, 8).toList()) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(document.bytes()))) {
                assertThat(book.getNumberOfSheets()).as(document.name()).isPositive();
            }
        }
    }

    @Test
    void everyPdfHasPages() throws IOException {
        for (Generated document : Documents.random(Format.PDF, 0, 3).toList()) {
            try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
                assertThat(pdf.getNumberOfPages()).as(document.name()).isPositive();
            }
        }
    }

    @Test
    void noPlaceOfTheGrammarIsLeftUnfilled() {
        Pattern slot = Pattern.compile("[{}]");
        assertThat(Documents.random(Format.DOCX, 0, 25)
                        .flatMap(document -> Stream.of(PlanJson.write(document.truth()).split("\n")))
                        .filter(line -> slot.matcher(line.substring(line.indexOf(':') + 1).replaceAll("[{}\\[\\], ]+$", ""))
                                .find())
                        .filter(line -> line.contains("\": \"")))
                .isEmpty();
    }

    @Test
    void everyRowOfATruthNamesItsCriterion() {
        assertThat(Documents.random(Format.XLSX, 100, 5).flatMap(document -> document.truth().rows().stream()))
                .allMatch(row -> row.text(Cell.CRITERION).isPresent());
    }
}
