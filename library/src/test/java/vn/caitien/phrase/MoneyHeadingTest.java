package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyHeadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kinh phí (triệu đồng) | 1000000
            Kinh phí (ĐVT: triệu đồng) | 1000000
            Kinh phí (Đơn vị tính: Triệu đồng) | 1000000
            Dự kiến kinh phí (tr.đ) | 1000000
            Dự kiến kinh phí (Trđ) | 1000000
            Kinh phí (1.000đ) | 1000
            Kinh phí (1000 đồng) | 1000
            Kinh phí (nghìn đồng) | 1000
            Kinh phí ĐVT: nghìn đồng | 1000
            Số tiền (1.000.000 đồng) | 1000000
            Kinh phí dự kiến triệu đồng | 1000000
            Kinh phí [tỷ đồng] | 1000000000
            Kinh phí (đồng) | 1
            Kinh phí (ĐVT: đồng) | 1
            Dự kiến kinh phí | 1
            Kinh phí (7) | 1
            Kinh phí, nguồn (nếu có) | 1
            Kinh phí (dưới 10 triệu đồng không ghi) | 1
            """)
    void readsTheUnitOfAColumn(String heading, long unit) {
        assertThat(MoneyHeading.unit(heading)).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | 12000000
            12,5 | 12500000
            1.200 | 1200000000
            05 | 5000000
            12 (NSNN 8; XHH 4) | 12000000
            NSNN: 30; XHH: 20 | 30000000 20000000
            12 triệu | 12000000
            12.000.000 | 12000000
            500 nghìn | 500000
            12/năm | 12000000
            12 - NSNN | 12000000
            10 lớp x 0,5 = 5 | 5000000
            Không | 0
            0 | 0
            02 bộ | ''
            Theo TT 16/2018 | ''
            năm 2026 | ''
            """)
    void theUnitHoldsForBareNumbers(String cell, String sums) {
        assertThat(show(cell, 1_000_000)).isEqualTo(sums);
    }

    @Test
    void aRangeHasTheUnitAtBothEnds() {
        assertThat(MoneyReader.read("5 - 7", MoneyColumn.BUDGET, 1000).costs().getFirst().maxVnd()).isEqualTo(7000);
    }

    @Test
    void withoutAUnitABareNumberStaysUnknown() {
        assertThat(show("12", 1)).isEmpty();
    }

    private static String show(String cell, long unit) {
        return MoneyReader.read(cell, MoneyColumn.BUDGET, unit).costs().stream().map(cost -> String.valueOf(cost.amountVnd()))
                .collect(Collectors.joining(" "));
    }
}
