package vn.caitien.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.docx.DocxWriter;
import vn.caitien.paper.html.HtmlWriter;
import vn.caitien.paper.pdf.PdfWriter;
import vn.caitien.paper.template.Template;
import vn.caitien.paper.xlsx.XlsxWriter;

/** The door to all writers of papers. Safe for several threads. */
public final class Papers {
    private Papers() {}

    /**
     * Writes a paper in a format; the same paper, template and format always give the same bytes.
     *
     * @param out is not closed
     * @throws IOException when it cannot be written to
     */
    public static void write(Document document, Template template, Format format, OutputStream out) throws IOException {
        writer(format).write(document, template, out);
    }

    /** A paper in the standard look, as the bytes of a file; the same paper always gives the same bytes. */
    public static byte[] bytes(Document document, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Template look = Template.standard();
        try {
            write(look.complete(document), look, format, bytes);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return bytes.toByteArray();
    }

    private static PaperWriter writer(Format format) {
        return switch (format) {
            case DOCX -> new DocxWriter();
            case PDF -> new PdfWriter();
            case XLSX -> new XlsxWriter();
            case HTML -> new HtmlWriter();
        };
    }
}
