package vn.caitien.intake.readers.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.caitien.intake.readers.odf.OpenDocuments.p;
import static vn.caitien.intake.readers.odf.OpenDocuments.sheet;
import static vn.caitien.intake.readers.odf.OpenDocuments.sheets;
import static vn.caitien.intake.readers.odf.OpenDocuments.td;
import static vn.caitien.intake.readers.odf.OpenDocuments.tr;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.Readers;

class OdsSheetsTest {
    private static final String HEAD = tr("TT", "Tiêu chí", "Kết quả");

    @Test
    void rowsOfManyCellsAreATable() throws Exception {
        assertThat(sheet(HEAD, tr("1", "1.10", "x")).table().rows().get(1).cells().get(1).lines()).containsExactly("1.10");
    }

    @Test
    void aMergedCellCoversItsRows() throws Exception {
        String first = "<table:table-row>" + td("table:number-rows-spanned='2'", "1") + td("", "1.1") + td("", "x") + "</table:table-row>";
        String second = "<table:table-row><table:covered-table-cell/>" + td("", "1.2") + td("", "y") + "</table:table-row>";
        assertThat(sheet(HEAD, first, second).table().rows().get(1).cells().getFirst().rowSpan()).isEqualTo(2);
    }

    @Test
    void cellsThatSayTheyAreRepeatedAreShownAgain() throws Exception {
        String row = "<table:table-row>" + td("table:number-columns-repeated='3'", "x") + "</table:table-row>";
        assertThat(sheet(HEAD, row).table().rows().get(1).cells()).hasSize(3);
    }

    @Test
    void emptyRowsWithoutEndCostNothing() throws Exception {
        String empty = "<table:table-row table:number-rows-repeated='1048000'><table:table-cell "
                + "table:number-columns-repeated='16384'/></table:table-row>";
        assertThat(sheet(HEAD, tr("1", "1.1", "x"), empty).table().rows()).hasSize(2);
    }

    @Test
    void filledRowsWithoutEndAreTooMuch() {
        String many = "<table:table-row table:number-rows-repeated='1048000'>" + td("table:number-columns-repeated='16384'", "a")
                + "</table:table-row>";
        byte[] bytes = sheet(many).zip().bytes();
        assertThat(catchThrowableOfType(ReadException.class, () -> Readers.read(bytes, Limits.DEFAULT)).reason())
                .isEqualTo(Reason.TOO_MUCH_TEXT);
    }

    @Test
    void aHiddenSheetIsLeftOut() throws Exception {
        String hidden = "<style:style style:name='off' style:family='table'><style:table-properties table:display='false'/></style:style>";
        assertThat(sheets("<table:table table:style-name='off'>" + tr("x") + "</table:table>",
                                "<table:table>" + tr("a") + "</table:table>").styles(hidden).texts())
                .containsExactly("a");
    }

    @Test
    void aCommentIsNoText() throws Exception {
        String cell = "<table:table-row><table:table-cell><office:annotation>" + p("x") + "</office:annotation>" + p("a")
                + "</table:table-cell></table:table-row>";
        assertThat(sheet(cell).texts()).containsExactly("a");
    }

    @Test
    void aDateInTheReadersOrderIsShownAsInVietnam() throws Exception {
        String styles = "<number:date-style style:name='N' number:automatic-order='true'/>"
                + "<style:style style:name='D' style:family='table-cell' style:data-style-name='N'/>";
        String cell = "<table:table-row><table:table-cell table:style-name='D' office:value-type='date' "
                + "office:date-value='2025-09-05'>" + p("09/05/25") + "</table:table-cell></table:table-row>";
        assertThat(sheet(cell).styles(styles).texts()).containsExactly("05/09/2025");
    }
}
