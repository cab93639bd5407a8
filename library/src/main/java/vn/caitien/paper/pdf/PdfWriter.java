package vn.caitien.paper.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.PaperWriter;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.template.Template;

/**
 * Writes papers as PDF 1.7 for any reader, also one that reads aloud (PDF/UA): tagged, with title and language, its
 * letters embedded. The font is Liberation Serif whatever the template names: it is as wide as Times New Roman.
 */
public final class PdfWriter implements PaperWriter {
    private static final float VERSION = 1.7f;
    private static final String FAMILY = "Paper";
    /** Printed for a sign that the font does not have. */
    private static final String MISSING = "□";

    static {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void write(Document document, Template template, OutputStream out) throws IOException {
        String markup = PaperMarkup.of(document, template);
        // the file is put together in memory: a fault in the midst of it must leave nothing half-written
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            try (PdfBoxRenderer renderer = renderer(pdf, markup, document.stamp())) {
                renderer.createPDFWithoutClosing();
            }
            Sealed.seal(pdf, document, markup);
            pdf.save(whole);
        }
        whole.writeTo(out);
    }

    private static PdfBoxRenderer renderer(PDDocument pdf, String markup, @Nullable String stamp) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfVersion(VERSION)
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new WordBreaks())
                .useReplacementText(MISSING)
                .withProducer("CaiTien")
                .withHtmlContent(markup, null);
        for (Face face : Face.values()) {
            builder.useFont(new PaperFont(pdf, face), FAMILY, face.bold() ? 700 : 400,
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
        if (stamp != null) {
            builder.usePageSupplier(new Stamp(stamp));
        }
        return builder.buildPdfRenderer();
    }
}
