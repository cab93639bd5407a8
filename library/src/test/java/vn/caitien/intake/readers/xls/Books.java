package vn.caitien.intake.readers.xls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.readers.Readers;

/** Small workbooks of the old format for tests. */
final class Books {
    final HSSFWorkbook book = new HSSFWorkbook();
    private HSSFSheet sheet = book.createSheet("Sheet1");

    /** A row of texts from column A; null for a cell that is not there. */
    Books row(int number, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                cell("" + (char) ('A' + i) + number).setCellValue(texts[i]);
            }
        }
        return this;
    }

    HSSFCell cell(String place) {
        CellReference at = new CellReference(place);
        return (sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow()))
                .createCell(at.getCol());
    }

    /** A number in a format. */
    Books number(String place, double value, String format) {
        HSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        HSSFCell cell = cell(place);
        cell.setCellValue(value);
        cell.setCellStyle(style);
        return this;
    }

    Books merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    Books titles(String rows) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf(rows));
        return this;
    }

    /** A second sheet, which the next rows go to. */
    Books sheet(String name) {
        sheet = book.createSheet(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    List<Block> blocks() throws ReadException {
        return Readers.read(bytes(), Limits.DEFAULT).blocks();
    }

    List<String> texts() throws ReadException {
        return blocks().stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text()).toList();
    }

    Table table() throws ReadException {
        return blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
    }
}
