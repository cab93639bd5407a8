package vn.caitien.samples.write;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.caitien.samples.paper.Paper.Look;

/** The parts of a Word document that hold no text of the plan. */
final class DocxParts {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private DocxParts() {}

    static String document(String body) {
        return XML + "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>";
    }

    static Map<String, String> fixed(Look look) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", XML
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                + " ContentType=\"application/xml\"/>" + override("document.xml", "document.main")
                + override("styles.xml", "styles") + override("numbering.xml", "numbering")
                + override("header1.xml", "header") + "</Types>");
        parts.put("_rels/.rels", relationships(relationship(1, "officeDocument", "word/document.xml")));
        parts.put("word/_rels/document.xml.rels", relationships(relationship(1, "styles", "styles.xml")
                + relationship(2, "numbering", "numbering.xml") + relationship(3, "header", "header1.xml")));
        parts.put("word/styles.xml", XML + "<w:styles " + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"%1$s\"/>".formatted(look.font())
                + "<w:sz w:val=\"" + (int) (look.size() * 2) + "\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault>"
                + "</w:docDefaults></w:styles>");
        parts.put("word/header1.xml", XML + "<w:hdr " + NAMESPACES + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + (look.running().isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + escape(look.running()) + " </w:t></w:r>")
                + (look.pageNumbers() ? "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple>" : "")
                + "</w:p></w:hdr>");
        return parts;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relationships(String all) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + REL + type + "\" Target=\"" + target + "\"/>";
    }
}
