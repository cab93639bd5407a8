package vn.caitien.intake.readers.xlsx;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.DocumentReader;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Guarded;
import vn.caitien.intake.readers.ooxml.OfficePackage;
import vn.caitien.intake.readers.sheets.Fields;
import vn.caitien.intake.readers.sheets.SheetBlocks;
import vn.caitien.intake.readers.sheets.ShownNumbers;

/**
 * Reads Excel workbooks (ECMA-376 part 1, SpreadsheetML): the text every cell shows, sheet by sheet. Hidden sheets are
 * left out; hidden rows and columns are read, because a filter hides rows that belong to the plan.
 */
public final class XlsxReader implements DocumentReader {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** {@inheritDoc} */
    @Override
    public boolean knows(byte[] bytes) {
        return OfficePackage.isOfKind(bytes, "spreadsheetml", "ms-excel.sheet.macroEnabled", "ms-excel.template");
    }

    /** {@inheritDoc} */
    @Override
    public SourceDocument read(byte[] bytes, Limits limits) throws ReadException {
        return Guarded.run(() -> {
            OfficePackage file = new OfficePackage(bytes, new Budget(limits)).withinBounds();
            Workbook workbook = Workbook.read(file);
            CellStyles styles = CellStyles.read(file.related("styles"));
            SharedTexts texts = SharedTexts.read(file.related("sharedStrings"), file.budget());
            ShownNumbers numbers = new ShownNumbers(workbook.from1904());
            List<Block> blocks = new ArrayList<>();
            for (Workbook.Part part : workbook.sheets()) {
                Fields fields = new SheetReader(file.markup(part.part()), file.budget(), styles, texts, numbers).read();
                blocks.addAll(new SheetBlocks(part.sheet(), fields.rows(), file.budget()).blocks());
            }
            return new SourceDocument(MEDIA_TYPE, null, blocks);
        });
    }
}
