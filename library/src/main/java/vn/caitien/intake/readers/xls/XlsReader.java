package vn.caitien.intake.readers.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.DocumentReader;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.readers.ole.Compound;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Refusal;
import vn.caitien.intake.readers.sheets.Sheet;
import vn.caitien.intake.readers.sheets.SheetBlocks;

/**
 * Reads Excel workbooks of 97 to 2003 ([MS-XLS]) as the newer ones are read: hidden sheets are left out, hidden rows and
 * columns are not. Workbooks of Excel 5 and 95 are refused by name.
 */
public final class XlsReader implements DocumentReader {

    private static final String MEDIA_TYPE = "application/vnd.ms-excel";

    /** {@inheritDoc} */
    @Override
    public boolean knows(byte[] bytes) {
        return Compound.holds(bytes, "Workbook", "Book");
    }

    /** {@inheritDoc} */
    @Override
    public SourceDocument read(byte[] bytes, Limits limits) throws ReadException {
        Budget budget = new Budget(limits);
        return Compound.use(bytes, root -> {
            try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
                return new SourceDocument(MEDIA_TYPE, null, blocks(book, budget));
            } catch (OldExcelFormatException older) {
                throw new Refusal(Reason.UNKNOWN_FORMAT, "Excel 5.0/95 (.xls)");
            }
        });
    }

    private static List<Block> blocks(HSSFWorkbook book, Budget budget) {
        if (book.getNumberOfSheets() == 0) {
            throw new Refusal(Reason.BROKEN, "no sheet");
        }
        CellTexts texts = new CellTexts(book);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                HSSFSheet sheet = book.getSheetAt(i);
                SheetCells cells = new SheetCells(sheet, texts, budget);
                blocks.addAll(new SheetBlocks(named(sheet), cells.fields().rows(), budget).blocks());
            }
        }
        return blocks;
    }

    private static Sheet named(HSSFSheet sheet) {
        CellRangeAddress titles = titles(sheet);
        return titles == null
                ? new Sheet(sheet.getSheetName(), 0, 0)
                : new Sheet(sheet.getSheetName(), titles.getFirstRow() + 1, titles.getLastRow() + 1);
    }

    /** A name for rows to be repeated that makes no sense to POI says nothing. */
    private static @Nullable CellRangeAddress titles(HSSFSheet sheet) {
        try {
            return sheet.getRepeatingRows();
        } catch (RuntimeException senseless) {
            return null;
        }
    }
}
