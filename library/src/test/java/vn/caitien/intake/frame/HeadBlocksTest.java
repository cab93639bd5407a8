package vn.caitien.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadBlocksTest {
    private static List<String> apart(String... head) {
        List<String> lines = new ArrayList<>(List.of(head));
        lines.add("KẾ HOẠCH");
        List<String> apart = HeadBlocks.apart(lines);
        return apart.subList(0, apart.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UBND XÃ AN BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | UBND XÃ AN BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc TRƯỜNG MẦM NON SEN | Độc lập - Tự do - Hạnh phúc\tTRƯỜNG MẦM NON SEN",
        "TRƯỜNG MẦM NON SENĐộc lập – Tự do – Hạnh phúc | TRƯỜNG MẦM NON SEN\tĐộc lập – Tự do – Hạnh phúc",
        "MẦM NON SEN An Bình, ngày 06 tháng 9 năm 2025 | MẦM NON SEN\tAn Bình, ngày 06 tháng 9 năm 2025",
        "An Bình, ngày 06 tháng 9 năm 2025 Số: 3/KH-MNS | An Bình, ngày 06 tháng 9 năm 2025\tSố: 3/KH-MNS",
        "UBND XÃ AN BÌNH Số: 3/KH-MNS | UBND XÃ AN BÌNH\tSố: 3/KH-MNS"
    })
    void textsOfBothBlocksOnALineAreSetApart(String line, String parts) {
        assertThat(apart(line)).containsExactly(parts);
    }

    @Test
    void aMottoThatTwoLinesShareIsPutTogether() {
        assertThat(apart("UBND XÃ AN BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", "NAM", "TRƯỜNG MẦM NON SEN"))
                .containsExactly("UBND XÃ AN BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT nam", "", "TRƯỜNG MẦM NON SEN");
    }

    @ParameterizedTest
    @CsvSource({"TRƯỜNG MẦM NON SEN", "Độc lập - Tự do - Hạnh phúc", "'TP. Hồ Chí Minh, ngày 6 tháng 9 năm 2025'", "Số: 3/KH-MNS"})
    void aTextAloneOnItsLineStaysAsItIs(String line) {
        assertThat(apart(line)).containsExactly(line);
    }

    @Test
    void onlyTheHeadIsLookedAt() {
        List<String> lines = List.of("KẾ HOẠCH", "HỌP An Bình, ngày 06 tháng 9 năm 2025 Số: 3");
        assertThat(HeadBlocks.apart(lines)).isEqualTo(lines);
    }
}
