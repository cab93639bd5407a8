package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.plan.Form;

class FundingReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ngân sách xã: 180 triệu; 120.000.000đ từ nguồn xã hội hóa | Ngân sách xã;nguồn xã hội hóa
            '35.000.000đ, trong đó 20 triệu do doanh nghiệp tài trợ' | doanh nghiệp tài trợ
            Từ nguồn thu tại đơn vị | nguồn thu tại đơn vị
            Kinh phí hoạt động thường xuyên và xã hội hóa | Kinh phí hoạt động thường xuyên;xã hội hóa
            100 triệu (NSNN 60 triệu, XHH 40 triệu) | NSNN;XHH
            NSNN/XHH | NSNN;XHH
            NSNN 70%, CMHS 30% | NSNN;CMHS
            'Ngân sách nhà nước hỗ trợ, cha mẹ học sinh đóng góp 5 triệu' | Ngân sách nhà nước;cha mẹ học sinh đóng góp
            10 triệu trích từ quỹ khuyến học | quỹ khuyến học
            5 triệu từ tiết kiệm điện | tiết kiệm điện
            do UBND phường cấp 12 triệu | UBND phường
            ngân sách cấp xã | ngân sách cấp xã
            các nguồn thu hợp pháp khác | các nguồn thu hợp pháp khác
            từ 5 đến 7 triệu | ''
            từ tháng 9 | ''
            theo dự toán | ''
            Hỗ trợ kinh phí theo chương trình học | ''
            Không dùng ngân sách | ''
            """)
    void readsTheSourcesOfABudgetCell(String words, String sources) {
        assertThat(String.join(";", FundingReader.read(words, null, Form.NINE_COLUMNS))).isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Nguồn thu dịch vụ bán trú, ngân sách chi thường xuyên' | Nguồn thu dịch vụ bán trú;ngân sách chi thường xuyên
            Kinh phí dạy thêm do ngân sách hỗ trợ | ngân sách
            Vốn đầu tư công trung hạn 2026 - 2030 | Vốn đầu tư công trung hạn 2026 - 2030
            phụ huynh góp nguyên liệu | ''
            Doanh nghiệp địa phương | ''
            'Nguồn nhân lực, thủ quỹ, quỹ đất' | ''
            'Nguồn vận động CMHS, mạnh thường quân' | Nguồn vận động CMHS;mạnh thường quân
            """)
    void takesFromSupportOnlyWhatNamesMoney(String words, String sources) {
        assertThat(String.join(";", FundingReader.read("10 triệu", words, Form.NINE_COLUMNS))).isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Tài liệu của Sở; 500.000 đồng/tháng, lấy từ quỹ hoạt động chuyên môn' | quỹ hoạt động chuyên môn
            12 triệu từ chi thường xuyên; máy quét hiện có | chi thường xuyên
            '12 triệu, từ cha mẹ học sinh' | cha mẹ học sinh
            Giáo viên từ trường bạn; phòng họp sẵn có | ''
            """)
    void readsTheSourcesAmongResources(String words, String sources) {
        assertThat(String.join(";", FundingReader.read(null, words, Form.FORM_2))).isEqualTo(sources);
    }

    @Test
    void namesASourceOfBothCellsOnce() {
        assertThat(FundingReader.read("50 triệu, Ngân sách", "ngân  sách; nguồn XHH", null)).containsExactly("Ngân sách", "nguồn XHH");
    }

    @Property(tries = 300, seed = "2026")
    void noTextThrows(@ForAll String budget, @ForAll String support, @ForAll Form form) {
        assertThatCode(() -> FundingReader.read(budget, support, form)).doesNotThrowAnyException();
    }
}
