package vn.caitien.paper.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
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

    static {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void write(Document document, Template template, OutputStream out) throws IOException {
        String markup = PaperMarkup.of(document, template);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfVersion(VERSION)
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new WordBreaks())
                .withProducer("CaiTien")
                .withHtmlContent(markup, null);
        for (Face face : Face.values()) {
            builder.useFont(() -> new ByteArrayInputStream(face.file()), FAMILY, face.bold() ? 700 : 400,
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
        if (document.stamp() != null) {
            builder.usePageSupplier(new Stamp(document.stamp()));
        }
        // the file is put together in memory: a fault in the midst of it must leave nothing half-written
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer(); PDDocument pdf = renderer.createPDFKeepOpen()) {
            Sealed.seal(pdf, document, markup);
            pdf.save(whole);
        }
        whole.writeTo(out);
    }
}
