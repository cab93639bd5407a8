package vn.caitien.intake.readers.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.caitien.intake.readers.odf.OpenDocuments.p;
import static vn.caitien.intake.readers.odf.OpenDocuments.table;
import static vn.caitien.intake.readers.odf.OpenDocuments.td;
import static vn.caitien.intake.readers.odf.OpenDocuments.text;
import static vn.caitien.intake.readers.odf.OpenDocuments.tr;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.readers.Readers;

class OdtTablesTest {
    private static final String COVERED = "<table:covered-table-cell/>";

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    @Test
    void cellsStandInTheirColumns() throws Exception {
        assertThat(text(table(tr("a", "b"), tr("c", "d"))).table().rows().get(1).cells())
                .extracting(TableCell::column).containsExactly(0, 1);
    }

    @Test
    void aCellMayCoverColumns() throws Exception {
        TableCell wide = text(table(row(td("table:number-columns-spanned='2'", "a"), COVERED, td("", "b")), tr("c", "d", "e")))
                .table().rows().getFirst().cells().getFirst();
        assertThat(wide.columnSpan()).isEqualTo(2);
    }

    @Test
    void aCellMayCoverRows() throws Exception {
        TableCell tall = text(table(row(td("table:number-rows-spanned='2'", "a"), td("", "b")), row(COVERED, td("", "c"))))
                .table().rows().getFirst().cells().getFirst();
        assertThat(tall.rowSpan()).isEqualTo(2);
    }

    @Test
    void rowsRepeatedOnEveryPageAreHeadings() throws Exception {
        String head = "<table:table-header-rows>" + tr("TT", "Tiêu chí") + "</table:table-header-rows>";
        assertThat(text(table(head, tr("1", "1.1"))).table().rows()).extracting(row -> row.heading())
                .containsExactly(true, false);
    }

    @Test
    void aTableWithoutRulingsOnlyLaysOut() throws Exception {
        String bare = "<table:table-cell>" + p("UBND") + p("TRƯỜNG") + "</table:table-cell>";
        String other = "<table:table-cell>" + p("CỘNG HÒA") + "</table:table-cell>";
        assertThat(text(table(row(bare, other))).texts()).containsExactly("UBND", "TRƯỜNG", "CỘNG HÒA");
    }

    @Test
    void aTableInsideACellJoinsItsLines() throws Exception {
        String outer = "<table:table-cell table:style-name='ruled'>" + p("a") + table(tr("b", "c")) + "</table:table-cell>";
        assertThat(text(table(row(outer, td("", "d")), tr("e", "f"))).table().rows().getFirst().cells().getFirst().lines())
                .containsExactly("a", "b", "c");
    }

    @Test
    void rowsRepeatedWithoutEndAreTooManyCells() {
        String many = "<table:table-row table:number-rows-repeated='2000000000'>" + td("", "a") + "</table:table-row>";
        byte[] bytes = text(table(many)).zip().bytes();
        assertThat(catchThrowableOfType(ReadException.class, () -> Readers.read(bytes, Limits.DEFAULT)).reason())
                .isEqualTo(Reason.TOO_MANY_CELLS);
    }
}
