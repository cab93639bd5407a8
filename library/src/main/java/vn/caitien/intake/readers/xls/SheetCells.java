package vn.caitien.intake.readers.xls;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.sheets.Fields;
import vn.caitien.intake.readers.sheets.Range;

/** The filled cells of a sheet. */
final class SheetCells {
    private final HSSFSheet sheet;
    private final CellTexts texts;
    private final Budget budget;

    SheetCells(HSSFSheet sheet, CellTexts texts, Budget budget) {
        this.sheet = sheet;
        this.texts = texts;
        this.budget = budget;
    }

    Fields fields() {
        Fields fields = new Fields(budget);
        for (Row row : sheet) {
            for (Cell cell : row) {
                budget.step();
                HSSFCell each = (HSSFCell) cell;
                fields.add(row.getRowNum() + 1, cell.getColumnIndex() + 1, texts.shown(each), texts.look(each));
            }
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            budget.text("");
            fields.merge(new Range(merged.getFirstRow() + 1, merged.getFirstColumn() + 1,
                    merged.getLastRow() + 1, merged.getLastColumn() + 1));
        }
        return fields;
    }
}
