package vn.caitien.intake.readers.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.readers.Readers;
import vn.caitien.intake.readers.Zip;

/** Small workbooks for tests, written as markup. Look 0 is plain, 1 ruled, 2 shown as 0.00, 3 bold and centred, 4 a date. */
public final class Sheets {
    private static final String SPACE = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
            + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STYLES = "<fonts><font/><font><b/></font></fonts><borders><border/>"
            + "<border><left style='thin'/><right style='thin'/><top style='thin'/><bottom style='thin'/></border></borders>"
            + "<cellXfs><xf/><xf borderId='1'/><xf numFmtId='2'/>"
            + "<xf fontId='1'><alignment horizontal='center'/></xf><xf numFmtId='14'/><xf numFmtId='3'/><xf numFmtId='4'/></cellXfs>";

    private final List<String[]> sheets = new ArrayList<>();
    private String shared = "";
    private String names = "";

    /** A workbook of one sheet with these rows and merged ranges. */
    public static Sheets of(String rows, String... merged) {
        return new Sheets().sheet("Sheet1", "visible", rows, merged);
    }

    Sheets sheet(String name, String state, String rows, String... merged) {
        StringBuilder merges = new StringBuilder();
        for (String range : merged) {
            merges.append("<mergeCell ref='" + range + "'/>");
        }
        sheets.add(new String[] {name, state, rows, merges.toString()});
        return this;
    }

    Sheets shared(String texts) {
        shared = texts;
        return this;
    }

    Sheets names(String definedNames) {
        names = definedNames;
        return this;
    }

    /** A row of texts from column A; null for a cell that is not there. */
    public static String row(int number, int look, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                row.append(text("" + (char) ('A' + i) + number, look, texts[i]));
            }
        }
        return row + "</row>";
    }

    static String text(String place, int look, String text) {
        return "<c r='" + place + "' s='" + look + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    static String value(String place, int look, String type, String value) {
        return "<row><c r='" + place + "' s='" + look + "' t='" + type + "'><v>" + value + "</v></c></row>";
    }

    public Zip zip() {
        StringBuilder links = new StringBuilder(link("st", "styles", "styles.xml") + link("ss", "sharedStrings", "s.xml"));
        StringBuilder list = new StringBuilder();
        Zip zip = new Zip();
        for (int i = 0; i < sheets.size(); i++) {
            String[] sheet = sheets.get(i);
            links.append(link("s" + i, "worksheet", "worksheets/" + i + ".xml"));
            list.append("<sheet name='" + sheet[0] + "' sheetId='" + i + "' state='" + sheet[1] + "' r:id='s" + i + "'/>");
            zip.with("xl/worksheets/" + i + ".xml", "<worksheet " + SPACE + "><dimension ref='A1:XFD1048576'/><sheetData>"
                    + sheet[2] + "</sheetData><mergeCells>" + sheet[3] + "</mergeCells></worksheet>");
        }
        return zip.with("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='" + KIND + "'/></Types>")
                .with("_rels/.rels", links(link("m", "officeDocument", "/xl/workbook.xml")))
                .with("xl/_rels/workbook.xml.rels", links(links.toString()))
                .with("xl/styles.xml", "<styleSheet " + SPACE + ">" + STYLES + "</styleSheet>")
                .with("xl/s.xml", "<sst " + SPACE + ">" + shared + "</sst>")
                .with("xl/workbook.xml", "<workbook " + SPACE + "><sheets>" + list + "</sheets><definedNames>" + names
                        + "</definedNames></workbook>");
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id='" + id + "' Type='" + LINK + kind + "' Target='" + target + "'/>";
    }

    private static String links(String links) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + links
                + "</Relationships>";
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

    /** A cell of the only table, both counted from 0. */
    TableCell cell(int row, int index) throws ReadException {
        return table().rows().get(row).cells().get(index);
    }
}
