package vn.caitien.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.template.Template;
import vn.caitien.paper.xlsx.XlsxWriter;

/** The door to all writers of papers. Safe for several threads. */
public final class Papers {
    private static final Map<Format, PaperWriter> WRITERS = new EnumMap<>(Map.of(Format.XLSX, new XlsxWriter()));

    private Papers() {}

    /**
     * Writes a paper in a format; the same paper, template and format always give the same bytes.
     *
     * @param out is not closed
     * @throws IOException when it cannot be written to
     */
    public static void write(Document document, Template template, Format format, OutputStream out) throws IOException {
        WRITERS.get(format).write(document, template, out);
    }
}
