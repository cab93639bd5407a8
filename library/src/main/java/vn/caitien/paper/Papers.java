package vn.caitien.paper;

import java.io.IOException;
import java.io.OutputStream;
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

    private static PaperWriter writer(Format format) {
        return switch (format) {
            case DOCX -> new DocxWriter();
            case PDF -> new PdfWriter();
            case XLSX -> new XlsxWriter();
            case HTML -> new HtmlWriter();
        };
    }
}
