package vn.caitien.samples.write;

import java.util.List;
import vn.caitien.samples.Format;
import vn.caitien.samples.layout.Layout;
import vn.caitien.samples.paper.Paper;

/** The one way to a file's bytes. */
public final class Writers {

    private Writers() {}

    /** The paper in that format; the seed throws where runs are torn and changes tracked. */
    public static byte[] write(Paper paper, Layout layout, Format format, long seed) {
        return switch (format) {
            case DOCX -> DocxWriter.write(paper, layout.tricks(), seed);
            case XLSX -> XlsxWriter.write(paper, layout.sheet());
            case PDF -> PdfWriter.write(paper, layout.tricks());
        };
    }

    /** A workbook in which each paper has sheets of its own. */
    public static byte[] sheets(List<Paper> papers, Layout layout) {
        return XlsxWriter.write(papers, layout.sheet());
    }
}
