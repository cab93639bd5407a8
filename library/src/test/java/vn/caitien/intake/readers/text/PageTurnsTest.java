package vn.caitien.intake.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTurnsTest {
    private static final String ROW = "1\t1.1\tMức 2\tHọp tổ\tHT";
    private static final String REST = "\t\t\tphụ huynh\t";

    private static List<String> marked(String... lines) {
        return PageTurns.marked(List.of(lines));
    }

    @Test
    void aNumberAboveTheNextPagesRowsIsATurn() {
        assertThat(marked(ROW, "", "2", ROW)).containsExactly(ROW, "", TextLines.PAGE, ROW);
    }

    @Test
    void aNumberBelowThePagesRowsIsATurn() {
        assertThat(marked(ROW, "Trang 2/7", "", REST)).containsExactly(ROW, TextLines.PAGE, "", REST);
    }

    @Test
    void aNumberWhoseRowFollowsOnTheNextLineIsACell() {
        assertThat(marked(ROW, "", "2", "\t1.2\tMức 1\tThi\tHT")).contains("2");
    }

    @Test
    void aNumberBetweenLinesOfRowsIsACell() {
        assertThat(marked(ROW, "12", ROW)).containsExactly(ROW, "12", ROW);
    }

    @Test
    void aLineThatComesAgainBetweenPagesIsATurn() {
        assertThat(marked(ROW, "", "Kế hoạch năm học", ROW, "", "Kế hoạch năm học", ROW)).doesNotContain("Kế hoạch năm học");
    }

    @Test
    void aRunningHeadMayHoldThePagesNumber() {
        assertThat(marked(ROW, "", "Kế hoạch năm học - Trang 2", ROW, "", "Kế hoạch năm học - Trang 3", ROW))
                .containsOnly(ROW, "", TextLines.PAGE);
    }

    @Test
    void aRunningHeadBehindTheTableGoesToo() {
        assertThat(marked(ROW, "", "Kế hoạch năm học", ROW, "", "IV. TỔ CHỨC", "Kế hoạch năm học")).endsWith("IV. TỔ CHỨC", TextLines.PAGE);
    }

    @Test
    void theTitleAboveTheTableStays() {
        assertThat(marked("Kế hoạch năm học", ROW, "", "Kế hoạch năm học", ROW)).startsWith("Kế hoạch năm học", ROW);
    }

    @Test
    void aLineOfACellThatComesAgainStays() {
        assertThat(marked(ROW, "Hiệu trưởng", ROW, "Hiệu trưởng", ROW)).contains("Hiệu trưởng");
    }

    @Test
    void aBandBetweenRowsStays() {
        assertThat(marked(ROW, "", "Tiêu chuẩn 2: Đội ngũ", "", ROW)).contains("Tiêu chuẩn 2: Đội ngũ");
    }

    @Test
    void aTextWithoutRowsStaysAsItIs() {
        assertThat(marked("Một", "", "2", "", "Một")).containsExactly("Một", "", "2", "", "Một");
    }
}
