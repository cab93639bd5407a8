package vn.caitien.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes of a PDF one that holds pictures of its pages, as an office scanner does. */
public final class Scanner {
    private static final float POINTS = 72;
    private static final float QUALITY = 0.85f;

    private Scanner() {}

    /** The pages of a PDF as pictures of so many dots an inch, in a PDF. */
    public static byte[] scanned(byte[] pdf, int dpi) throws IOException {
        try (PDDocument from = Loader.loadPDF(pdf); PDDocument to = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(from);
            for (int i = 0; i < from.getNumberOfPages(); i++) {
                add(to, renderer.renderImageWithDPI(i, dpi, ImageType.GRAY), dpi);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            to.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void add(PDDocument to, BufferedImage picture, int dpi) throws IOException {
        PDRectangle sheet = new PDRectangle(picture.getWidth() * POINTS / dpi, picture.getHeight() * POINTS / dpi);
        PDPage page = new PDPage(sheet);
        to.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(to, page)) {
            content.drawImage(JPEGFactory.createFromImage(to, picture, QUALITY), 0, 0, sheet.getWidth(), sheet.getHeight());
        }
    }

    /** Whether tesseract and its Vietnamese data lie where Debian puts them. */
    public static boolean canBeRead() {
        Path data = Path.of("/usr/share/tesseract-ocr");
        if (!Files.isExecutable(Path.of("/usr/bin/tesseract")) || !Files.isDirectory(data)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(data, 3)) {
            return files.anyMatch(file -> file.endsWith("vie.traineddata"));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
