package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.blocks;
import static vn.caitien.intake.Papers.row;
import static vn.caitien.intake.Papers.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.Table;

class PlanSplitterTest {
    private static final Table TABLE = table(row("a", "b", "c", "d"));

    private static List<Integer> sizes(Object... parts) {
        return PlanSplitter.split(blocks(parts)).stream().map(List::size).toList();
    }

    @Test
    void aPaperAloneStaysWhole() {
        assertThat(sizes("TRƯỜNG TIỂU HỌC ĐỒI THÔNG", "KẾ HOẠCH", TABLE, "Nơi nhận:")).containsExactly(4);
    }

    @Test
    void aSecondPaperBeginsWithItsHead() {
        assertThat(sizes("KẾ HOẠCH", TABLE, "HIỆU TRƯỞNG", "UBND XÃ SUỐI HOA", "TRƯỜNG MẦM NON SAO MAI", "Số: 6/KH-SM",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "KẾ HOẠCH", TABLE))
                .containsExactly(3, 6);
    }

    @Test
    void aSecondPaperWithoutHeadBeginsWithItsKind() {
        assertThat(sizes("KẾ HOẠCH", TABLE, "Lâm Thị Mai", "KẾ HOẠCH", TABLE)).containsExactly(3, 2);
    }

    @Test
    void aSecondSchoolsNameOverTwoLinesBelongsToItsPaper() {
        assertThat(sizes("KẾ HOẠCH", TABLE, "HIỆU TRƯỞNG", "UBND XÃ SUỐI HOA", "TRƯỜNG TRUNG HỌC CƠ SỞ", "ĐỒI THÔNG XANH",
                        "Số: 6/KH-SM", "KẾ HOẠCH", TABLE))
                .containsExactly(3, 6);
    }

    @Test
    void threePapersAreThree() {
        assertThat(sizes("KẾ HOẠCH", TABLE, "KẾ HOẠCH", TABLE, "KẾ HOẠCH", TABLE)).containsExactly(2, 2, 2);
    }

    @Test
    void aTitleBrokenBeforeAnyTableStartsNoPaper() {
        assertThat(sizes("KẾ HOẠCH", "KẾ HOẠCH CẢI TIẾN", TABLE)).containsExactly(3);
    }

    @Test
    void noBlocksAreOneEmptyPaper() {
        assertThat(sizes()).containsExactly(0);
    }

    @Test
    void aHeadRuledAsATableBelongsToItsPaper() {
        assertThat(sizes(table(row("UBND XÃ SUỐI HOA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")), "KẾ HOẠCH", TABLE))
                .containsExactly(3);
    }

    @Test
    void whatFollowsAPlanUnderAnotherNameIsAnotherPaper() {
        assertThat(sizes("KẾ HOẠCH", TABLE, "HIỆU TRƯỞNG", "PHỤ LỤC", "DANH MỤC THIẾT BỊ", TABLE)).containsExactly(3, 3);
    }

    @Test
    void anAnnexWithTheTableOfThePlanBelongsToIt() {
        assertThat(sizes("KẾ HOẠCH", TABLE, "HIỆU TRƯỞNG", "PHỤ LỤC", table(Papers.NINE))).containsExactly(5);
    }

    @Test
    void aReportWithoutTablesEndsWhereThePlanHasAHead() {
        assertThat(sizes("BÁO CÁO", "Trường có 12 lớp.", "TRƯỜNG TIỂU HỌC ĐỒI THÔNG", "KẾ HOẠCH", TABLE)).containsExactly(2, 3);
    }

    @Test
    void aPlanWithoutHeadStaysInItsReport() {
        assertThat(sizes("BÁO CÁO", "Trường có 12 lớp.", "KẾ HOẠCH", TABLE)).containsExactly(4);
    }
}
