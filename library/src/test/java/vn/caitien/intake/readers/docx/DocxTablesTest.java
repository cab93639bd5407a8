package vn.caitien.intake.readers.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.caitien.intake.readers.docx.Word.bare;
import static vn.caitien.intake.readers.docx.Word.p;
import static vn.caitien.intake.readers.docx.Word.ruled;
import static vn.caitien.intake.readers.docx.Word.tc;
import static vn.caitien.intake.readers.docx.Word.tr;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;

class DocxTablesTest {
    private static final String BEGINS = "<w:vMerge w:val='restart'/>";
    private static final String GOES_ON = "<w:vMerge/>";

    @Test
    void aCellCoversTheGridColumnsItSpans() throws Exception {
        Table table = Word.of(ruled("<w:tr>" + tc("<w:gridSpan w:val='2'/>", "A") + tc("", "B") + "</w:tr>"))
                .table();
        assertThat(table.rows().getFirst().cells())
                .extracting(TableCell::column, TableCell::columnSpan)
                .containsExactly(tuple(0, 2), tuple(2, 1));
    }

    @Test
    void cellsMergedTheOldWayAreOneCell() throws Exception {
        Table table = Word.of(ruled("<w:tr>" + tc("<w:hMerge w:val='restart'/>", "A") + tc("<w:hMerge/>", "")
                        + tc("", "B") + "</w:tr>"))
                .table();
        assertThat(table.rows().getFirst().cells())
                .extracting(TableCell::column, TableCell::columnSpan)
                .containsExactly(tuple(0, 2), tuple(2, 1));
    }

    @Test
    void aTableHasAsManyColumnsAsItsWidestRow() throws Exception {
        assertThat(Word.of(ruled(tr("a"), tr("a", "b", "c"))).table().columns()).isEqualTo(3);
    }

    @Test
    void aCellMergedDownwardsSpansItsRows() throws Exception {
        Table table = Word.of(ruled(
                        "<w:tr>" + tc(BEGINS, "A") + tc("", "b") + "</w:tr>",
                        "<w:tr>" + tc(GOES_ON, "") + tc("", "c") + "</w:tr>"))
                .table();
        assertThat(table.rows().getFirst().cells().getFirst().rowSpan()).isEqualTo(2);
    }

    @Test
    void aContinuedCellIsLeftOut() throws Exception {
        Table table = Word.of(ruled(
                        "<w:tr>" + tc(BEGINS, "A") + tc("", "b") + "</w:tr>",
                        "<w:tr>" + tc(GOES_ON, "") + tc("", "c") + "</w:tr>"))
                .table();
        assertThat(table.rows().get(1).cells()).extracting(TableCell::column).containsExactly(1);
    }

    @Test
    void aContinuationOfNothingIsACellOfItsOwn() throws Exception {
        Table table = Word.of(ruled("<w:tr>" + tc(GOES_ON, "A") + "</w:tr>")).table();
        assertThat(table.rows().getFirst().cells().getFirst().lines()).containsExactly("A");
    }

    @Test
    void columnsSkippedBeforeARowAreCounted() throws Exception {
        Table table = Word.of(ruled("<w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>" + tc("", "A") + "</w:tr>"))
                .table();
        assertThat(table.rows().getFirst().cells().getFirst().column()).isEqualTo(2);
    }

    @Test
    void aRepeatedHeadingRowIsMarked() throws Exception {
        Table table = Word.of(ruled("<w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("", "TT") + "</w:tr>", tr("1")))
                .table();
        assertThat(table.rows()).extracting(row -> row.heading()).containsExactly(true, false);
    }

    @Test
    void aCellSaysWhereItStands() throws Exception {
        Table table = Word.of(ruled(tr("a")), p("x"), ruled(tr("b", "c"), tr("d", "e"))).tables().get(1);
        assertThat(table.rows().get(1).cells().get(1).spot().cell()).isEqualTo("table 2 row 2 column 2");
    }

    @Test
    void aCellHasALineForEveryParagraphWithText() throws Exception {
        Table table = Word.of(ruled("<w:tr>" + tc("", "Một", " ", "Hai") + "</w:tr>")).table();
        assertThat(table.rows().getFirst().cells().getFirst().lines()).containsExactly("Một", "Hai");
    }

    @Test
    void aLineBreakInACellBeginsALine() throws Exception {
        Table table = Word.of(ruled("<w:tr><w:tc><w:p><w:r><w:t>Một</w:t><w:br/><w:t>Hai</w:t></w:r></w:p></w:tc></w:tr>"))
                .table();
        assertThat(table.rows().getFirst().cells().getFirst().lines()).containsExactly("Một", "Hai");
    }

    @Test
    void aTableWithoutRulingsIsGivenColumnByColumn() throws Exception {
        assertThat(Word.of(bare(tr("Trái", "Phải"), tr("Dưới", "Cuối"))).texts())
                .containsExactly("Trái", "Dưới", "Phải", "Cuối");
    }

    @Test
    void aLineUnderOneCellDoesNotMakeATable() throws Exception {
        String underlined = "<w:tcBorders><w:bottom w:val='single'/></w:tcBorders>";
        assertThat(Word.of(bare("<w:tr>" + tc(underlined, "A") + tc("", "B") + "</w:tr>")).tables()).isEmpty();
    }

    @Test
    void rulingsMayStandOnTheCells() throws Exception {
        String all = "<w:tcBorders><w:top w:val='single'/><w:bottom w:val='single'/><w:left w:val='single'/></w:tcBorders>";
        assertThat(Word.of(bare("<w:tr>" + tc(all, "A") + tc(all, "B") + "</w:tr>")).tables()).hasSize(1);
    }

    @Test
    void rulingsMayStandInTheStyle() throws Exception {
        String borders = Word.RULED.replace("<w:tblPr>", "").replace("</w:tblPr>", "");
        Word word = Word.of("<w:tbl><w:tblPr><w:tblStyle w:val='Child'/></w:tblPr>" + tr("A", "B") + "</w:tbl>")
                .styles("<w:style w:type='table' w:styleId='Base'><w:tblPr>" + borders + "</w:tblPr></w:style>"
                        + "<w:style w:type='table' w:styleId='Child'><w:basedOn w:val='Base'/></w:style>");
        assertThat(word.tables()).hasSize(1);
    }

    @Test
    void rulingsOfTheStyleMayBeTakenAway() throws Exception {
        String borders = Word.RULED.replace("<w:tblPr>", "").replace("</w:tblPr>", "");
        Word word = Word.of("<w:tbl><w:tblPr><w:tblStyle w:val='Grid'/>" + borders.replace("single", "nil")
                        + "</w:tblPr>" + tr("A", "B") + "</w:tbl>")
                .styles("<w:style w:type='table' w:styleId='Grid'><w:tblPr>" + borders + "</w:tblPr></w:style>");
        assertThat(word.tables()).isEmpty();
    }

    @Test
    void manyFilledColumnsAreATableEvenWithoutRulings() throws Exception {
        String row = tr("a", "b", "c", "d", "e");
        assertThat(Word.of(bare(row, row, row)).tables()).hasSize(1);
    }

    @Test
    void aRuledTableInALayoutCellIsATable() throws Exception {
        assertThat(Word.of(bare("<w:tr><w:tc>" + ruled(tr("a", "b")) + p("") + "</w:tc></w:tr>"))
                        .table()
                        .columns())
                .isEqualTo(2);
    }

    @Test
    void aFrameAroundATableIsLeftOut() throws Exception {
        assertThat(Word.of(ruled("<w:tr><w:tc>" + p("Tựa") + ruled(tr("a", "b")) + "</w:tc></w:tr>")).texts())
                .containsExactly("Tựa");
    }

    @Test
    void aTableInsideACellJoinsItsLines() throws Exception {
        String nested = "<w:tc>" + p("Trước") + ruled(tr("x", "y")) + p("Sau") + "</w:tc>";
        Table table = Word.of(ruled(tr("1", "2", "3"), "<w:tr>" + nested + tc("", "b") + "</w:tr>")).table();
        assertThat(table.rows().get(1).cells().getFirst().lines()).containsExactly("Trước", "x", "y", "Sau");
    }

    @Test
    void contentControlsAroundRowsAndCellsAreSeenThrough() throws Exception {
        String cell = "<w:sdt><w:sdtContent>" + tc("", "B") + "</w:sdtContent></w:sdt>";
        String row = "<w:sdt><w:sdtContent><w:tr>" + tc("", "A") + cell + "</w:tr></w:sdtContent></w:sdt>";
        assertThat(Word.of(ruled(row)).table().rows().getFirst().cells()).hasSize(2);
    }
}
