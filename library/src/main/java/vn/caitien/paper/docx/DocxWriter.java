package vn.caitien.paper.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.caitien.paper.PaperWriter;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.template.Template;

/** Writes papers as Word documents. */
public final class DocxWriter implements PaperWriter {
    /** The earliest a ZIP knows: the same paper gives the same bytes whenever it is written. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public void write(Document document, Template template, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> part : parts(document, template).entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    private static Map<String, String> parts(Document document, Template template) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Parts.contentTypes());
        parts.put("_rels/.rels", Parts.packageRelations());
        parts.put("docProps/core.xml", Parts.core(document.title(), document.language()));
        parts.put("word/document.xml", Story.of(document, template));
        parts.put("word/_rels/document.xml.rels", Parts.documentRelations());
        parts.put("word/styles.xml", StyleSheet.of(template, document.language()));
        parts.put("word/settings.xml", Parts.settings(document.language()));
        parts.put("word/header1.xml", PageHeader.of(true, document.stamp(), template.font()));
        parts.put("word/header2.xml", PageHeader.of(false, document.stamp(), template.font()));
        return parts;
    }
}
