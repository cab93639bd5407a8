package vn.caitien.paper.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.caitien.paper.PaperWriter;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.template.Template;

/**
 * Writes papers as one HTML file in UTF-8 that needs nothing else: its style within, no script. It follows the reader's
 * choice of light or dark, fits a phone, and prints.
 */
public final class HtmlWriter implements PaperWriter {

    @Override
    public void write(Document document, Template template, OutputStream out) throws IOException {
        out.write(("<!DOCTYPE html>\n" + new ScreenMarkup(document, template).whole() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
