package vn.caitien.intake.readers.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.caitien.intake.readers.xlsx.Sheets.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.TableCell;

class XlsxTablesTest {
    private static final String HEAD = row(5, 1, "TT", "Tiêu chí", "Kết quả", "Việc");

    @Test
    void whatStandsAboveAndBelowATableIsParagraphs() throws Exception {
        String rows = row(1, 0, "Tựa") + HEAD + row(6, 1, "1", "1.1", "Mức 2", "Làm") + row(8, 0, "Nơi nhận");
        assertThat(Sheets.of(rows).texts()).containsExactly("Tựa", "Nơi nhận");
    }

    @Test
    void aTableMayStandAnywhere() throws Exception {
        String rows = row(5, 1, null, null, "TT", "Tiêu chí", "Kết quả") + row(6, 1, null, null, "1", "1.1", "Mức 2");
        assertThat(Sheets.of(rows).cell(0, 0)).matches(cell -> cell.column() == 0).matches(cell ->
                "Sheet1!C5".equals(cell.spot().cell()));
    }

    @Test
    void aBandAcrossARuledTableStaysInIt() throws Exception {
        String rows = HEAD + row(6, 1, "Tiêu chuẩn 1") + row(7, 1, "1", "1.1", "Mức 2", "Làm");
        assertThat(Sheets.of(rows, "A6:D6").cell(1, 0).columnSpan()).isEqualTo(4);
    }

    @Test
    void aBandAcrossATableWithoutRulingsStaysInIt() throws Exception {
        String rows = row(5, 0, "TT", "Tiêu chí", "Kết quả") + row(6, 0, "Tiêu chuẩn 1") + row(7, 0, "1", "1.1", "Mức 2");
        assertThat(Sheets.of(rows, "A6:C6").table().rows()).hasSize(3);
    }

    @Test
    void aLineBetweenTwoRuledTablesPartsThem() throws Exception {
        String rows = HEAD + row(6, 1, "1", "1.1", "a", "b") + row(7, 0, "V. Kế hoạch")
                + row(8, 1, "TT", "Nội dung", "Việc") + row(9, 1, "1", "c", "d");
        assertThat(Sheets.of(rows).tables()).hasSize(2);
    }

    @Test
    void anEmptyRowDoesNotPartARuledTable() throws Exception {
        String rows = HEAD + row(6, 1, "1", "1.1", "a", "b") + row(9, 1, "2", "1.2", "a", "b");
        assertThat(Sheets.of(rows).table().rows()).hasSize(3);
    }

    @Test
    void aSparseRowUnderACellMergedDownwardsBelongsToTheTable() throws Exception {
        String rows = HEAD + row(6, 0, "1", "1.1", "a", "b") + row(7, 0, null, null, null, "c");
        assertThat(Sheets.of(rows, "A6:A7", "B6:B7", "C6:C7").cell(1, 0).rowSpan()).isEqualTo(2);
    }

    @Test
    void coveredPlacesHaveNoCell() throws Exception {
        String rows = HEAD + row(6, 1, "1", "1.1", "a", "b") + row(7, 1, null, null, null, "c");
        assertThat(Sheets.of(rows, "A6:A7", "B6:B7", "C6:C7").table().rows().get(2).cells())
                .extracting(TableCell::column)
                .containsExactly(3);
    }

    @Test
    void emptyPlacesHaveAnEmptyCell() throws Exception {
        String rows = HEAD + row(6, 1, "1", null, "a", "b");
        assertThat(Sheets.of(rows).cell(1, 1).lines()).isEmpty();
    }

    @Test
    void whatAMergedCellCoversIsNotShown() throws Exception {
        String rows = HEAD + row(6, 1, "Tiêu chuẩn", "che", null, null);
        assertThat(Sheets.of(rows, "A6:D6").table().rows().get(1).cells())
                .extracting(TableCell::lines, TableCell::columnSpan)
                .containsExactly(tuple(List.of("Tiêu chuẩn"), 4));
    }

    @Test
    void columnsWithoutAnyTextFallAway() throws Exception {
        String rows = row(1, 1, "a", null, "b", "c") + row(2, 1, "d", null, "e", "f");
        assertThat(Sheets.of(rows, "A1:B1", "A2:B2").table().columns()).isEqualTo(3);
    }

    @Test
    void rowsRepeatedOnEveryPrintedPageAreHeadings() throws Exception {
        Sheets sheets = Sheets.of(HEAD + row(6, 1, "1", "1.1", "a", "b"))
                .names("<definedName name='_xlnm.Print_Titles' localSheetId='0'>Sheet1!$5:$5</definedName>");
        assertThat(sheets.table().rows()).extracting(r -> r.heading()).containsExactly(true, false);
    }

    @Test
    void headBlocksSideBySideComeOneAfterTheOther() throws Exception {
        String rows = row(1, 0, "UBND", null, "CỘNG HÒA") + row(2, 0, "TRƯỜNG", null, "Độc lập") + row(4, 0, "KẾ HOẠCH");
        assertThat(Sheets.of(rows, "A4:C4").texts())
                .containsExactly("UBND", "TRƯỜNG", "CỘNG HÒA", "Độc lập", "KẾ HOẠCH");
    }

    @Test
    void theSignatureFollowsAllOfTheRecipients() throws Exception {
        String rows = row(1, 0, "Nơi nhận:", null, "HIỆU TRƯỞNG") + row(2, 0, "- UBND xã;") + row(3, 0, "- Lưu: VT.")
                + row(6, 0, null, null, "Nguyễn Văn An");
        assertThat(Sheets.of(rows).texts())
                .containsExactly("Nơi nhận:", "- UBND xã;", "- Lưu: VT.", "HIỆU TRƯỞNG", "Nguyễn Văn An");
    }

    @Test
    void titlesInASheetRuledThroughoutAreParagraphs() throws Exception {
        String rows = row(1, 1, "TRƯỜNG") + row(2, 1, "KẾ HOẠCH") + row(3, 1, "Năm học") + HEAD
                + row(6, 1, "1", "1.1", "a", "b");
        assertThat(Sheets.of(rows).texts()).contains("TRƯỜNG", "KẾ HOẠCH");
    }

    @Test
    void aHeadBelowASignatureFollowsIt() throws Exception {
        String rows = row(1, 0, "Nơi nhận", null, "HIỆU TRƯỞNG") + row(2, 0, "- Lưu", null, "Lâm Mai")
                + row(4, 0, "UBND XÃ", null, "CỘNG HÒA") + row(5, 0, "TRƯỜNG", null, "Độc lập");
        assertThat(Sheets.of(rows).texts())
                .containsExactly("Nơi nhận", "- Lưu", "HIỆU TRƯỞNG", "Lâm Mai", "UBND XÃ", "TRƯỜNG", "CỘNG HÒA", "Độc lập");
    }
}
