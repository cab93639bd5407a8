package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.plan.Party;

/** What people of schools write where parties and targets stand: + leads, ~ collaborates; "?" is unknown. */
class PartyPhrasesReadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HT - PHT | Hiệu trưởng; Phó Hiệu trưởng
            KT – TQ | Kế toán; Thủ quỹ
            BGH & GV | Ban Giám hiệu; Giáo viên
            CB-GV-NV-HS | Cán bộ, giáo viên, nhân viên; Học sinh
            Sở GD-ĐT | Sở Giáo dục và Đào tạo
            Bà Trần Thị Lan - Hiệu trưởng | Bà Trần Thị Lan - Hiệu trưởng
            Đ/c Nguyễn Văn An (PHT) | Đồng chí Nguyễn Văn An
            Ban chỉ đạo | Ban chỉ đạo
            BCĐ chuyển đổi số | Ban chỉ đạo chuyển đổi số
            HT chỉ đạo | Hiệu trưởng+
            Người thực hiện: GVCN | Giáo viên chủ nhiệm+
            Đơn vị chủ trì: tổ VP; đơn vị phối hợp: GVCN | Tổ văn phòng+; Giáo viên chủ nhiệm~
            Người phụ trách: PHT; người phối hợp: TTCM | Phó Hiệu trưởng+; Tổ trưởng chuyên môn~
            Ban thanh tra ND | Ban thanh tra nhân dân
            Phòng VH-XH | Phòng Văn hóa - Xã hội
            HĐ TĐG, NVTV | Hội đồng tự đánh giá; Nhân viên thư viện
            P HT | Phó Hiệu trưởng
            Tổ Văn - Sử - Địa | Tổ văn - sử - địa
            """)
    void readsTheParties(String words, String parties) {
        assertThat(PartyReader.read(words, PartyContext.LEADS).stream().map(PartyPhrasesReadTest::show).collect(Collectors.joining("; ")))
                .isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mức 1 -> Mức 2 | 2 REACH
            Mức 1 => mức 3 | 3 REACH
            Từ mức 1 → mức 2 | 2 REACH
            Mức 1 -> 2 | ?
            Mức 2 hướng tới 100% học sinh biết bơi | 2 null
            Mức 3 (duy trì) | 3 MAINTAIN
            Giữ vững mức 2, phấn đấu mức 3 | 3 REACH
            Hiện trạng: mức 1; cần đạt: mức 2 | 2 REACH
            Không đạt mức 2 | ?
            Đạt chuẩn quốc gia mức độ 1 | ?
            """)
    void readsTheTarget(String words, String target) {
        Target read = TargetReader.read(words);
        assertThat(read.equals(Target.UNKNOWN) ? "?" : read.level() + " " + read.action()).isEqualTo(target);
    }

    private static String show(Party party) {
        return party.name() + switch (party.part()) {
            case LEAD -> "+";
            case COLLABORATES -> "~";
            case UNKNOWN -> "";
        };
    }
}
