package vn.caitien.paper;

import java.io.IOException;
import java.io.OutputStream;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.template.Template;

/** Writes papers in one format. */
public interface PaperWriter {

    /**
     * Writes a paper; the same paper and template always give the same bytes.
     *
     * @param out is not closed
     * @throws IOException when it cannot be written to
     */
    void write(Document document, Template template, OutputStream out) throws IOException;
}
