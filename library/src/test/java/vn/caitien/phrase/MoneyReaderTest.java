package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Cost.Per;

class MoneyReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 triệu | 7000000 once
            85tr | 85000000 once
            1.5 tr | 1500000 once
            12,5 triệu | 12500000 once
            12,500 triệu | 12500000 once
            1,2 tỷ đồng | 1200000000 once
            2 tỷ 350 triệu | 2350000000 once
            3 triệu rưỡi | 3500000 once
            4tr2 | 4200000 once
            1tr250 | 1250000 once
            năm triệu đồng | 5000000 once
            Bảy mươi hai triệu đồng | 72000000 once
            Hai trăm linh bốn triệu đồng | 204000000 once
            Mười lăm triệu đồng chẵn | 15000000 once
            Một tỷ ba trăm triệu đồng | 1300000000 once
            Bằng chữ: chín trăm nghìn đồng/tháng | 900000 month
            16.000.000 đồng (Mười sáu triệu đồng) | 16000000 once
            16.000.000 đồng, bằng chữ: mười sáu triệu đồng | 16000000 once
            Miễn phí | 0 once
            35.000.000 | 35000000 once
            3,200,000 VNĐ | 3200000 once
            9.600.000đ | 9600000 once
            35 000 000 đồng | 35000000 once
            35.000. 000 đồng | 35000000 once
            500k | 500000 once
            15 Tr.đ | 15000000 once
            khoảng 10 triệu | 10000000 once
            500 nghìn/lượt | 500000 unit
            15 triệu/ tháng | 15000000 month
            1 triệu /tháng | 1000000 month
            1.500.000đ/HK | 1500000 unit
            50.000 đồng/em | 50000 unit
            50.000đ/1 HS | 50000 unit
            2.000.000 VNĐ/quý | 2000000 quarter
            5.000.000 đồng/năm học | 5000000 year
            10 triệu/NH | 10000000 year
            mỗi tháng 500.000đ | 500000 month
            5 triệu mỗi năm | 5000000 year
            hằng năm: 5 triệu | 5000000 year
            2.000.000đ x 9 tháng + học phí 7 triệu | 2000000 month, 7000000 once
            15 triệu/tháng x 6 tháng | 15000000 month
            500 nghìn/lượt báo cáo viên x 4 lượt | 500000 unit
            38 bộ bàn ghế x 330.000đ | 330000 unit
            38 x 330.000đ = 12.540.000đ | 12540000 once
            38 × 330.000 = 12.540.000 đồng | 12540000 once
            12.540.000đ (38 bộ x 330.000đ/bộ) | 12540000 once
            200.000đ/tiết x 10 tiết x 2 lớp = 4 triệu | 4000000 once
            20 triệu + 15 triệu = 35 triệu | 35000000 once
            20-25 triệu | 20000000..25000000 once
            từ 5 đến 7 triệu | 5000000..7000000 once
            500 nghìn - 1 triệu/tháng | 500000..1000000 month
            5.000.000 – 7.000.000đ | 5000000..7000000 once
            5-7.000.000đ | 5000000..7000000 once
            Camera: 9.600.000đ; diễn tập: 4 triệu | 9600000 once, 4000000 once
            15 triệu/tháng (tiền công hợp đồng 02 GV) | 15000000 month
            '35.000.000đ, trong đó 20 triệu do doanh nghiệp tài trợ' | 35000000 once
            'Tổng 85 triệu, gồm: ngân sách 60 triệu; XHH 25 triệu; tập huấn 3 triệu' | 85000000 once, 3000000 once
            35 triệu (NSNN 20 triệu, XHH 15 triệu) | 35000000 once
            a) Không; b) 5 triệu | 0 once, 5000000 once
            Không | 0 once
            0 | 0 once
            0đ | 0 once
            Không phát sinh | 0 once
            Không phát sinh thêm trong năm học | 0 once
            Không có | 0 once
            không kinh phí | 0 once
            Không (không phát sinh kinh phí) | 0 once
            """)
    void readsTheSumsOfABudgetCell(String words, String costs) {
        assertThat(show(MoneyReader.read(words))).isEqualTo(costs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "–", "theo dự toán", "Lồng ghép", "Tự nguyện", "Tuỳ tình hình", "TT 16/2018", "24/24 giáo viên", "02 bộ",
            "năm 2026", "15/12/2025", "15.12.2025", "0912.345.678", "35.000 bản", "02 đ/c", "10 đồng chí", "số 12345",
            "tháng 9, 10 hằng năm", "2026 - 2030", "50% học phí", "3 tỷ lệ", "Không quá nhiều", "lớp 5A2",
            "99999999999999999999 tỷ", "10 đ"})
    void findsNoSumWhereNoneIs(String words) {
        assertThat(MoneyReader.read(words)).isEqualTo(Money.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            máy quét hiện có; 12 triệu từ chi thường xuyên | 12000000 once
            Giáo viên cốt cán; không phát sinh kinh phí | 0 once
            Nhân lực tại chỗ; không phát sinh | 0 once
            500.000 đồng/tháng bồi dưỡng báo cáo viên | 500000 month
            '85.000.000 đồng, trong đó ngân sách 60.000.000 đồng, xã hội hóa 25.000.000 đồng' | 85000000 once
            0 đồng | 0 once
            Không | 0 once
            38 x 330.000 = 12.540.000đ | 12540000 once
            """)
    void readsTheSumsAmongResources(String words, String costs) {
        assertThat(show(MoneyReader.read(words, MoneyColumn.RESOURCES))).isEqualTo(costs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phòng máy 35.000 lượt; không có người phụ trách riêng", "35.000.000", "38 bộ máy x 12 phòng",
            "không phát sinh khiếu nại", "TT 29/2024; 02 đ/c", "máy: không"})
    void takesNoBareNumberAmongResourcesForASum(String words) {
        assertThat(MoneyReader.read(words, MoneyColumn.RESOURCES)).isEqualTo(Money.UNKNOWN);
    }

    @Test
    void keepsQuantityAndUnitPriceOfAProduct() {
        MoneySum sum = MoneyReader.read("38 x 330.000đ = 12.540.000đ").sums().getFirst();
        assertThat(sum).isEqualTo(new MoneySum(new MoneyPrice(330_000, 330_000, Per.UNIT, null),
                List.of(MoneyQuantity.of(38, null)), MoneyPrice.of(12_540_000, Per.ONCE), List.of()));
    }

    @Test
    void tellsAProductThatDoesNotMultiply() {
        assertThat(MoneyReader.read("38 x 330.000đ = 12.450.000đ").sums().getFirst().multiplies()).contains(false);
    }

    @Test
    void keepsASharesSum() {
        MoneySum sum = MoneyReader.read("35 triệu, trong đó 20 triệu do doanh nghiệp tài trợ").sums().getFirst();
        assertThat(sum.shares()).extracting(MoneySum::cost).containsExactly(Cost.of(20_000_000, Per.ONCE));
    }

    private static String show(Money money) {
        return money.costs().stream()
                .map(c -> (c.amountVnd() == null ? c.minVnd() + ".." + c.maxVnd() : c.amountVnd().toString())
                        + " " + c.per().name().toLowerCase())
                .collect(Collectors.joining(", "));
    }
}
