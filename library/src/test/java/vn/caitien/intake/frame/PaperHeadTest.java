package vn.caitien.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.blocks;
import static vn.caitien.intake.Papers.p;
import static vn.caitien.intake.Papers.row;
import static vn.caitien.intake.Papers.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperHeadTest {
    private static int before(Object... parts) {
        return PaperHead.before(blocks(parts), parts.length - 1);
    }

    @Test
    void aHeadBeginsAtItsTopmostLine() {
        assertThat(before("Lâm Thị Mai", "UBND XÃ SUỐI HOA", "TRƯỜNG MẦM NON SAO MAI", "Số: 6/KH-SM", "KẾ HOẠCH")).isEqualTo(1);
    }

    @Test
    void linesSideBySideAreOfAHeadWhereOneOfThemIs() {
        assertThat(before("Lâm Thị Mai", "TRƯỜNG MẦM NON SAO MAI\tĐộc lập - Tự do - Hạnh phúc", "KẾ HOẠCH")).isEqualTo(1);
    }

    @Test
    void aLineThatIsBrokenStaysInItsHead() {
        assertThat(before("Lâm Thị Mai", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "XUÂN PHÁI", "Số: 6/KH-SM", "KẾ HOẠCH")).isEqualTo(1);
    }

    @Test
    void theEndOfThePaperAboveIsNoPartOfAHead() {
        assertThat(before("Sao Mai, ngày 3 tháng 9 năm 2025", "HIỆU TRƯỞNG", "Lâm Thị Mai", "UBND XÃ SUỐI HOA", "KẾ HOẠCH")).isEqualTo(3);
    }

    @Test
    void aTableIsNoPartOfAHead() {
        assertThat(before("UBND XÃ SUỐI HOA", table(row("a", "b", "c", "d")), "KẾ HOẠCH")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BÁO CÁO TỔNG KẾT", "PHỤ LỤC 2", "DANH MỤC MINH CHỨNG"})
    void otherPapersAreNamedInCapitals(String text) {
        assertThat(PaperHead.isOtherPaper(p(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Báo cáo kết quả hằng tháng", "IV. BÁO CÁO", "KẾ HOẠCH"})
    void sentencesSectionsAndPlansAreNoOtherPapers(String text) {
        assertThat(PaperHead.isOtherPaper(p(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nơi nhận:", "HIỆU TRƯỞNG"})
    void recipientsAndSignersEndAPaper(String text) {
        assertThat(PaperHead.isFoot(p(text))).isTrue();
    }

    @Test
    void aHeadmasterInACellEndsNone() {
        assertThat(PaperHead.isFoot(p("Hiệu trưởng"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TỰ ĐÁNH GIÁ Năm học 2025 - 2026", "Thu thập minh chứng"})
    void aPlanOfSomethingElseSaysSo(String title) {
        assertThat(PaperHead.isOtherPlan(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cải tiến chất lượng sau tự đánh giá", "Tự đánh giá và cải tiến chất lượng", "Năm học 2025 - 2026"})
    void othersAreOfImprovement(String title) {
        assertThat(PaperHead.isOtherPlan(title)).isFalse();
    }
}
