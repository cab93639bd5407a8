package vn.caitien.intake.readers.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.readers.Readers;

class XlsReaderTest {

    private static Books plan() {
        return new Books().row(5, "TT", "Tiêu chí", "Kết quả").row(6, "1", "1.1", "x");
    }

    @Test
    void rowsOfManyCellsAreATable() throws Exception {
        assertThat(plan().table().rows()).hasSize(2);
    }

    @Test
    void aNumberIsShownInItsFormat() throws Exception {
        assertThat(new Books().number("A1", 1.1, "0.00").texts()).containsExactly("1.10");
    }

    @Test
    void aNumberWithThousandsSetApartIsShownAsInVietnam() throws Exception {
        assertThat(new Books().number("A1", 1500000, "#,##0").texts()).containsExactly("1.500.000");
    }

    @Test
    void aDateIsShownAsInVietnam() throws Exception {
        Books books = new Books();
        HSSFCellStyle day = books.book.createCellStyle();
        day.setDataFormat((short) 14);
        HSSFCell cell = books.cell("A1");
        cell.setCellValue(LocalDate.of(2025, 9, 5));
        cell.setCellStyle(day);
        assertThat(books.texts()).containsExactly("05/09/2025");
    }

    @Test
    void aFormulaShowsItsResult() throws Exception {
        Books books = new Books().number("A1", 2, "0");
        books.cell("A2").setCellFormula("A1+1");
        books.book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(books.texts()).containsExactly("2", "3");
    }

    @Test
    void aMergedCellCoversItsRows() throws Exception {
        assertThat(plan().row(7, null, "1.2", "y").merge("A6:A7").table().rows().get(1).cells().getFirst().rowSpan())
                .isEqualTo(2);
    }

    @Test
    void aHiddenSheetIsLeftOut() throws Exception {
        Books books = new Books().row(1, "a").sheet("Ẩn").row(1, "b");
        books.book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        assertThat(books.texts()).containsExactly("a");
    }

    @Test
    void aHiddenRowIsRead() throws Exception {
        Books books = new Books().row(1, "a");
        books.book.getSheetAt(0).getRow(0).setZeroHeight(true);
        assertThat(books.texts()).containsExactly("a");
    }

    @Test
    void rowsRepeatedOnEveryPageAreHeadings() throws Exception {
        assertThat(plan().titles("5:5").table().rows()).extracting(row -> row.heading()).containsExactly(true, false);
    }

    @Test
    void boldAndCentredComeFromTheCellsStyle() throws Exception {
        Books books = new Books();
        HSSFFont bold = books.book.createFont();
        bold.setBold(true);
        HSSFCellStyle style = books.book.createCellStyle();
        style.setFont(bold);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        books.cell("A1").setCellStyle(style);
        books.book.getSheetAt(0).getRow(0).getCell(0).setCellValue("KẾ HOẠCH");
        assertThat((Paragraph) books.blocks().getFirst()).matches(text -> text.bold() && text.centred());
    }

    @Test
    void linesOfACellStayApart() throws Exception {
        assertThat(new Books().row(1, "một\nhai").texts()).containsExactly("một", "hai");
    }

    @Test
    void aPlaceIsNamedAsInAFormula() throws Exception {
        assertThat(plan().table().rows().get(1).cells().get(1).spot().cell()).isEqualTo("Sheet1!B6");
    }

    @Test
    void aLockedWorkbookIsEncrypted() {
        Biff8EncryptionKey.setCurrentUserPassword("khoá");
        byte[] bytes = plan().bytes();
        Biff8EncryptionKey.setCurrentUserPassword(null);
        assertThat(catchThrowableOfType(ReadException.class, () -> Readers.read(bytes, Limits.DEFAULT)).reason())
                .isEqualTo(Reason.ENCRYPTED);
    }
}
