package vn.caitien.paper.docx;

/** The parts of a Word document that hold no words of the paper, and the names of their markup. */
final class Parts {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Parts() {}

    static String contentTypes() {
        Markup out = new Markup().open("Types", "xmlns", PACKAGE + "content-types")
                .empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(out, "/word/document.xml", TYPES + "document.main+xml");
        type(out, "/word/styles.xml", TYPES + "styles+xml");
        type(out, "/word/settings.xml", TYPES + "settings+xml");
        type(out, "/word/header1.xml", TYPES + "header+xml");
        type(out, "/word/header2.xml", TYPES + "header+xml");
        type(out, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        return out.close().toString();
    }

    private static void type(Markup out, String part, String type) {
        out.empty("Override", "PartName", part, "ContentType", type);
    }

    static String packageRelations() {
        return new Markup().open("Relationships", "xmlns", PACKAGE + "relationships")
                .empty("Relationship", "Id", "rId1", "Type", RELATIONS + "/officeDocument", "Target", "word/document.xml")
                .empty("Relationship", "Id", "rId2", "Type", PACKAGE + "relationships/metadata/core-properties",
                        "Target", "docProps/core.xml")
                .close().toString();
    }

    static String documentRelations() {
        return new Markup().open("Relationships", "xmlns", PACKAGE + "relationships")
                .empty("Relationship", "Id", "rId1", "Type", RELATIONS + "/styles", "Target", "styles.xml")
                .empty("Relationship", "Id", "rId2", "Type", RELATIONS + "/settings", "Target", "settings.xml")
                .empty("Relationship", "Id", "rId3", "Type", RELATIONS + "/header", "Target", "header1.xml")
                .empty("Relationship", "Id", "rId4", "Type", RELATIONS + "/header", "Target", "header2.xml")
                .close().toString();
    }

    /** Word 2013 and later lay the document out as they do their own. */
    static String settings(String language) {
        return new Markup().open("w:settings", "xmlns:w", WORD)
                .empty("w:zoom", "w:percent", 100)
                .empty("w:defaultTabStop", "w:val", 720)
                .empty("w:characterSpacingControl", "w:val", "doNotCompress")
                .open("w:compat")
                .empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word",
                        "w:val", 15)
                .close()
                .empty("w:themeFontLang", "w:val", language)
                .close().toString();
    }

    static String core(String title, String language) {
        return new Markup()
                .open("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties", "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("dc:title").text(title).close()
                .open("dc:language").text(language).close()
                .close().toString();
    }
}
