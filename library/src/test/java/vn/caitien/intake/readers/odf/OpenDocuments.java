package vn.caitien.intake.readers.odf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.readers.Readers;
import vn.caitien.intake.readers.Zip;

/** Small OpenDocument files for tests, written as markup. */
final class OpenDocuments {
    private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String SPACES = "xmlns:office='" + URN + "office:1.0' xmlns:text='" + URN + "text:1.0' xmlns:table='"
            + URN + "table:1.0' xmlns:style='" + URN + "style:1.0' xmlns:fo='" + URN + "xsl-fo-compatible:1.0' xmlns:draw='"
            + URN + "drawing:1.0' xmlns:number='" + URN + "datastyle:1.0' xmlns:m='" + URN + "manifest:1.0'";
    private static final String MARKED = "<style:style style:name='ruled' style:family='table-cell'>"
            + "<style:table-cell-properties fo:border='0.5pt solid #000000'/></style:style>";

    private final String kind;
    private final String body;
    private String styles = MARKED;
    private String manifest = "";

    private OpenDocuments(String kind, String body) {
        this.kind = kind;
        this.body = body;
    }

    static OpenDocuments text(String... body) {
        return new OpenDocuments("text", String.join("", body));
    }

    /** A workbook of one sheet with these rows. */
    static OpenDocuments sheet(String... rows) {
        return sheets("<table:table table:name='Sheet1'>" + String.join("", rows) + "</table:table>");
    }

    static OpenDocuments sheets(String... tables) {
        return new OpenDocuments("spreadsheet", String.join("", tables));
    }

    OpenDocuments styles(String more) {
        styles = MARKED + more;
        return this;
    }

    OpenDocuments manifest(String entries) {
        manifest = entries;
        return this;
    }

    static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    /** A row of ruled cells with one paragraph each. */
    static String tr(String... texts) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String text : texts) {
            row.append(td("", text));
        }
        return row + "</table:table-row>";
    }

    static String td(String attributes, String text) {
        return "<table:table-cell table:style-name='ruled' " + attributes + ">" + p(text) + "</table:table-cell>";
    }

    static String table(String... rows) {
        return "<table:table>" + String.join("", rows) + "</table:table>";
    }

    Zip zip() {
        return new Zip().with("mimetype", "application/vnd.oasis.opendocument." + kind)
                .with("META-INF/manifest.xml", "<m:manifest " + SPACES + ">" + manifest + "</m:manifest>")
                .with("content.xml", document("document-content", ""));
    }

    /** All of it in one file. */
    byte[] flat() {
        return document("document", "office:mimetype='application/vnd.oasis.opendocument." + kind + "'")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String document(String root, String attributes) {
        return "<office:" + root + " " + attributes + " " + SPACES + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:" + kind + ">" + body + "</office:" + kind
                + "></office:body></office:" + root + ">";
    }

    List<Block> blocks() throws ReadException {
        return Readers.read(zip().bytes(), Limits.DEFAULT).blocks();
    }

    List<Paragraph> paragraphs() throws ReadException {
        return blocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    }

    List<String> texts() throws ReadException {
        return paragraphs().stream().map(Paragraph::text).toList();
    }

    /** The only table. */
    Table table() throws ReadException {
        List<Table> tables = blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        assertThat(tables).hasSize(1);
        return tables.getFirst();
    }
}
