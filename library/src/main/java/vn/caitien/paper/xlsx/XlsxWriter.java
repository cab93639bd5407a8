package vn.caitien.paper.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.caitien.paper.PaperWriter;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.ooxml.Timeless;
import vn.caitien.paper.template.Template;

/** Writes papers as workbooks (ECMA-376, SpreadsheetML) for schools that go on working in a table. Safe for several threads. */
public final class XlsxWriter implements PaperWriter {
    private static final String PROGRAM = "CaiTien";

    /** {@inheritDoc} */
    @Override
    public void write(Document document, Template template, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            describe(book, document);
            Looks looks = new Looks(book, template.font());
            SheetNames names = new SheetNames();
            List<Part> parts = Part.of(document);
            for (int at = 0; at < parts.size(); at++) {
                Part part = parts.get(at);
                XSSFSheet sheet = book.createSheet(names.of(part, document.title()));
                Paper paper = new Paper(template, part.orientation());
                paper.on(sheet, at == 0, document.stamp());
                sheet.setDisplayGridlines(false);
                if (part.table() == null) {
                    TextSheet text = new TextSheet(sheet, looks, template, paper.width());
                    text.write(part.above());
                    stamp(sheet, document, text.grid());
                } else {
                    TableSheet table = new TableSheet(sheet, looks, template, part.table(), paper.width());
                    table.write(part.above(), part.below());
                    stamp(sheet, document, table.grid());
                }
            }
            Timeless.write(book::write, out);
        }
    }

    private static void stamp(XSSFSheet sheet, Document document, Grid grid) {
        if (document.stamp() != null) {
            ScreenStamp.on(sheet, document.stamp(), grid);
        }
    }

    private static void describe(XSSFWorkbook book, Document document) {
        PackagePropertiesPart properties = book.getProperties().getCoreProperties().getUnderlyingProperties();
        properties.setTitleProperty(Optional.of(document.title()));
        properties.setLanguageProperty(Optional.of(document.language()));
        properties.setCreatorProperty(Optional.of(PROGRAM));
        properties.setCreatedProperty(Optional.empty());
        book.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
    }
}
