package vn.caitien.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.Written;

class StampTest {
    private static final int STAMP = 0xFFEBEBEB;

    /** How many dots of a page have the grey of a stamp. */
    private static long grey(PDDocument pdf, int page) throws IOException {
        BufferedImage image = new PDFRenderer(pdf).renderImage(page, 0.25f);
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()) == STAMP)
                .count();
    }

    @Test
    void every_page_of_a_draft_bears_the_stamp() throws IOException {
        try (PDDocument pdf = Printed.open(Written.plan(12, "DỰ THẢO"))) {
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                assertThat(grey(pdf, page)).as("page %d", page + 1).isGreaterThan(400);
            }
        }
    }

    @Test
    void an_issued_paper_bears_none() throws IOException {
        try (PDDocument pdf = Printed.open(Written.plan(12, null))) {
            assertThat(grey(pdf, 0)).isLessThan(200);
        }
    }

    @Test
    void the_words_of_a_draft_are_those_of_the_issued_paper() throws IOException {
        try (PDDocument draft = Printed.open(Written.plan(12, "DỰ THẢO")); PDDocument issued = Printed.open(Written.plan(12, null))) {
            assertThat(new PDFTextStripper().getText(draft)).isEqualTo(new PDFTextStripper().getText(issued));
        }
    }
}
