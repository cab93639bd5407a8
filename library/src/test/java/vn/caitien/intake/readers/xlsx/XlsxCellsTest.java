package vn.caitien.intake.readers.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.readers.xlsx.Sheets.row;
import static vn.caitien.intake.readers.xlsx.Sheets.value;

import org.junit.jupiter.api.Test;

class XlsxCellsTest {
    @Test
    void aNumberIsGivenAsItsFormatShowsIt() throws Exception {
        assertThat(Sheets.of(value("A1", 2, "n", "1.1")).texts()).containsExactly("1.10");
    }

    @Test
    void aTextThatLooksLikeANumberStaysAsItIs() throws Exception {
        assertThat(Sheets.of(row(1, 0, "1.10")).texts()).containsExactly("1.10");
    }

    @Test
    void aWholeNumberHasNoDecimals() throws Exception {
        assertThat(Sheets.of(value("A1", 0, "n", "15000000.0")).texts()).containsExactly("15000000");
    }

    @Test
    void aNumberWithoutFormatIsNotShownWithBinaryNoise() throws Exception {
        assertThat(Sheets.of(value("A1", 0, "n", "1.1000000000000001")).texts()).containsExactly("1.1");
    }

    @Test
    void thousandsAreSetApartAsInVietnam() throws Exception {
        assertThat(Sheets.of(value("A1", 5, "n", "15000000")).texts()).containsExactly("15.000.000");
    }

    @Test
    void decimalsBehindThousandsFollowAComma() throws Exception {
        assertThat(Sheets.of(value("A1", 6, "n", "1500.5")).texts()).containsExactly("1.500,50");
    }

    @Test
    void aDateIsShownDayFirst() throws Exception {
        assertThat(Sheets.of(value("A1", 4, "n", "46006")).texts()).containsExactly("15/12/2025");
    }

    @Test
    void aFormulaIsGivenByItsLastValue() throws Exception {
        assertThat(Sheets.of("<row><c r='A1' t='str'><f>B1&amp;C1</f><v>Mức 2</v></c></row>").texts())
                .containsExactly("Mức 2");
    }

    @Test
    void sharedTextsJoinTheirRunsWithoutReadingAids() throws Exception {
        assertThat(Sheets.of(value("A1", 0, "s", "0"))
                        .shared("<si><r><t>Tiêu </t></r><r><rPr><b/></rPr><t>chí</t></r><rPh><t>x</t></rPh></si>")
                        .texts())
                .containsExactly("Tiêu chí");
    }

    @Test
    void escapedCharactersAreRead() throws Exception {
        assertThat(Sheets.of(row(1, 0, "a_x0009_b")).texts()).containsExactly("a b");
    }

    @Test
    void aLineBreakInATableCellBeginsALine() throws Exception {
        String rows = row(1, 1, "a", "b", "c") + row(2, 1, "một\nhai", "b", "c");
        assertThat(Sheets.of(rows).cell(1, 0).lines()).containsExactly("một", "hai");
    }

    @Test
    void aCellIsNamedBySheetAndPlace() throws Exception {
        Sheets sheets = new Sheets().sheet("Kế hoạch", "visible", "<row r='7'>" + Sheets.text("AB7", 0, "x") + "</row>");
        assertThat(sheets.paragraphs().getFirst().spot().cell()).isEqualTo("Kế hoạch!AB7");
    }

    @Test
    void cellsWithoutAPlaceFollowEachOther() throws Exception {
        String rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>";
        assertThat(Sheets.of(rows).paragraphs()).extracting(p -> p.spot().cell())
                .containsExactly("Sheet1!A1", "Sheet1!A2", "Sheet1!B2");
    }

    @Test
    void boldAndCentredAreTakenFromTheLook() throws Exception {
        assertThat(Sheets.of(row(1, 3, "KẾ HOẠCH")).paragraphs().getFirst())
                .matches(paragraph -> paragraph.bold() && paragraph.centred());
    }

    @Test
    void hiddenSheetsAreLeftOut() throws Exception {
        Sheets sheets = Sheets.of(row(1, 0, "thấy"))
                .sheet("Ẩn", "hidden", row(1, 0, "ẩn"))
                .sheet("Rất ẩn", "veryHidden", row(1, 0, "ẩn"));
        assertThat(sheets.texts()).containsExactly("thấy");
    }

    @Test
    void sheetsFollowInTheirOrder() throws Exception {
        assertThat(Sheets.of(row(1, 0, "một")).sheet("Hai", "visible", row(1, 0, "hai")).texts())
                .containsExactly("một", "hai");
    }

    @Test
    void aHiddenRowIsRead() throws Exception {
        assertThat(Sheets.of("<row r='1' hidden='1'>" + Sheets.text("A1", 0, "lọc") + "</row>").texts())
                .containsExactly("lọc");
    }
}
