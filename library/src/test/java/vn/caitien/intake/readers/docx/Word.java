package vn.caitien.intake.readers.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.readers.Readers;
import vn.caitien.intake.readers.Zip;

/** Small Word documents for tests, written as markup. */
public final class Word {
    private static final String SPACES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
            + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
            + "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' "
            + "xmlns:v='urn:schemas-microsoft-com:vml' "
            + "xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String RULED = "<w:tblPr><w:tblBorders><w:top w:val='single'/><w:left w:val='single'/>"
            + "<w:bottom w:val='single'/><w:right w:val='single'/><w:insideH w:val='single'/>"
            + "<w:insideV w:val='single'/></w:tblBorders></w:tblPr>";

    private String styles = "";
    private String numbering = "";
    private final String body;

    private Word(String body) {
        this.body = body;
    }

    /** A document with this markup as its body. */
    public static Word of(String... body) {
        return new Word(String.join("", body));
    }

    Word styles(String markup) {
        styles = markup;
        return this;
    }

    Word numbering(String markup) {
        numbering = markup;
        return this;
    }

    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    /** A cell with these properties and paragraphs. */
    static String tc(String properties, String... texts) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (String text : texts) {
            cell.append(p(text));
        }
        return cell + "</w:tc>";
    }

    /** A row of plain cells. */
    static String tr(String... texts) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String text : texts) {
            row.append(tc("", text));
        }
        return row + "</w:tr>";
    }

    /** A table with all rulings. */
    public static String ruled(String... rows) {
        return "<w:tbl>" + RULED + String.join("", rows) + "</w:tbl>";
    }

    /** A table without rulings. */
    static String bare(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    public Zip zip() {
        return new Zip()
                .with("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Override PartName='/word/document.xml' ContentType='" + KIND + "document.main+xml'/></Types>")
                .with("_rels/.rels", links("officeDocument", "word/document.xml"))
                .with("word/_rels/document.xml.rels", links("styles", "styles.xml", "numbering", "numbering.xml"))
                .with("word/styles.xml", "<w:styles " + SPACES + ">" + styles + "</w:styles>")
                .with("word/numbering.xml", "<w:numbering " + SPACES + ">" + numbering + "</w:numbering>")
                .with("word/document.xml",
                        "<w:document " + SPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
    }

    private static String links(String... kindsAndTargets) {
        StringBuilder links =
                new StringBuilder("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            links.append("<Relationship Id='r" + i + "' Type='" + LINK + kindsAndTargets[i] + "' Target='"
                    + kindsAndTargets[i + 1] + "'/>");
        }
        return links + "</Relationships>";
    }

    SourceDocument read() throws ReadException {
        return Readers.read(zip().bytes(), Limits.DEFAULT);
    }

    List<Paragraph> paragraphs() throws ReadException {
        return read().blocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    }

    List<String> texts() throws ReadException {
        return paragraphs().stream().map(Paragraph::text).toList();
    }

    List<Table> tables() throws ReadException {
        return read().blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    /** The only table. */
    Table table() throws ReadException {
        assertThat(tables()).hasSize(1);
        return tables().getFirst();
    }
}
