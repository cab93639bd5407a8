package vn.caitien.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrayBlockTest {
    private static final String HEAD = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nKẾ HOẠCH\nI. MỤC ĐÍCH\nNâng chất lượng\n";

    private static List<Integer> order(String text) {
        return StrayBlock.order(text.lines().toList());
    }

    @Test
    void aBlockInTheMidstOfThePageComesFirst() {
        assertThat(order(HEAD + "UBND XÃ AN BÌNH\nTRƯỜNG MẦM NON\nSEN\nSố: 3/KH-MNS\nT\nT"))
                .containsExactly(5, 6, 7, 8, 0, 1, 2, 3, 4, 9, 10);
    }

    @Test
    void aDateThatTwoLinesShareStaysWhole() {
        assertThat(order("UBND XÃ AN BÌNH\nSố: 3/KH\nKẾ HOẠCH\nĐạt\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nAn Bình, ngày 8 tháng 9 năm\n2025\n2"))
                .containsExactly(4, 5, 6, 7, 0, 1, 2, 3, 8);
    }

    @Test
    void theHeadOfAnotherPaperStays() {
        assertThat(order(HEAD + "UBND XÃ AN BÌNH\nSố: 3/KH-MNS\nKẾ HOẠCH")).isSorted();
    }

    @Test
    void nothingIsMovedWhereTheHeadIsWhole() {
        assertThat(order("UBND XÃ AN BÌNH\nSố: 3/KH-MNS\n" + HEAD + "UBND XÃ AN BÌNH\nSố: 4/KH-MNS\nĐạt")).isSorted();
    }

    @Test
    void aTextWithoutAHeadKeepsItsOrder() {
        assertThat(order("UBND XÃ AN BÌNH\nSố: 3/KH-MNS")).isSorted();
    }
}
