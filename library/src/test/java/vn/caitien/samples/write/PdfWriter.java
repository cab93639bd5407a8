package vn.caitien.samples.write;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import vn.caitien.samples.layout.Layout.Tricks;
import vn.caitien.samples.paper.Paper;

/** Writes a paper as PDF with ruled tables; lying pages may be standing ones that are turned. */
final class PdfWriter {
    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    static byte[] write(Paper paper, Tricks tricks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean sans = paper.look().font().equals("Arial");
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            String family = sans ? "LiberationSans" : "LiberationSerif";
            font(builder, family + "-Regular", 400, FontStyle.NORMAL);
            font(builder, family + "-Bold", 700, FontStyle.NORMAL);
            font(builder, family + "-Italic", 400, FontStyle.ITALIC);
            font(builder, family + "-BoldItalic", 700, FontStyle.ITALIC);
            builder.withHtmlContent(new HtmlWriter(paper).html(), null).toStream(bytes).run();
            return finished(bytes.toByteArray(), tricks.rotatedPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(() -> stream(name), "body", weight, style, true);
    }

    private static InputStream stream(String name) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream("/liberation/" + name + ".ttf"), name);
    }

    /** The same bytes for the same paper: with a fixed date and id. */
    private static byte[] finished(byte[] pdf, boolean rotated) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (rotated) {
                turn(document);
            }
            Calendar date = new GregorianCalendar(2025, Calendar.SEPTEMBER, 1);
            date.setTimeZone(TimeZone.getTimeZone("UTC"));
            document.getDocumentInformation().setCreationDate(date);
            document.getDocumentInformation().setModificationDate(date);
            document.setDocumentId(1L);
            document.getDocument().getTrailer().removeItem(COSName.ID);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Every lying page as a standing one that is shown turned by a quarter, as scanners and some printers do. */
    private static void turn(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getMediaBox();
            if (box.getWidth() <= box.getHeight()) {
                continue;
            }
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, AppendMode.PREPEND, false, false)) {
                content.transform(new Matrix(0, 1, -1, 0, box.getHeight(), 0));
            }
            PDRectangle standing = new PDRectangle(box.getHeight(), box.getWidth());
            page.setMediaBox(standing);
            page.setCropBox(standing);
            page.setRotation(90);
        }
    }
}
